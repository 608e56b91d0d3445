import fc from "fast-check";
import { expect, test } from "vitest";
import { clockIn, dayOf, instantOf, timeLeft, weekendDays } from "@/domain/instants";

test("a day and a time are read in the zone that was said", () => {
  expect(instantOf("2026-11-30", "17:00", "Asia/Jakarta").toISOString()).toBe("2026-11-30T10:00:00.000Z");
  expect(instantOf("2026-11-30", "17:00", "Asia/Dili").toISOString()).toBe("2026-11-30T08:00:00.000Z");
  expect(instantOf("2026-07-01", "12:00", "Europe/Brussels").toISOString()).toBe("2026-07-01T10:00:00.000Z");
});

test("what happens late in the evening of UTC happens on the next day of Jakarta", () => {
  expect(dayOf(new Date("2026-11-23T18:30:00Z"))).toBe("2026-11-24");
  expect(dayOf("2026-11-23T18:30:00.000Z")).toBe("2026-11-24");
  expect(dayOf("2026-11-23T16:59:59.999Z")).toBe("2026-11-23");
  expect(dayOf("2026-11-23T17:00:00.000Z")).toBe("2026-11-24");
  expect(dayOf(null)).toBeNull();
});

test("a column of days, which the database gives as midnight UTC, keeps its day", () => {
  const days = fc.integer({ min: -36_500, max: 36_500 }).map((at) => new Date(at * 86_400_000));
  fc.assert(fc.property(days, (day) => dayOf(day) === day.toISOString().slice(0, 10)));
});

const zones = fc.constantFrom(
  "Asia/Jakarta",
  "Asia/Dili",
  "Asia/Yangon",
  "UTC",
  "Pacific/Auckland",
  "America/New_York",
);
const moments = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((at) => new Date(at - (at % 60_000)));

test("what the clocks of a zone show leads back to the same instant, but for the hour that is shown twice", () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const { day, time } = clockIn(moment, zone);
      const back = instantOf(day, time, zone);
      expect(clockIn(back, zone)).toEqual({ day, time });
      expect(Math.abs(back.getTime() - moment.getTime())).toBeLessThanOrEqual(3_600_000);
    }),
  );
});

test("the days of a weekend are those of the calendar in Jakarta, both ends included", () => {
  expect(weekendDays("2026-11-27T03:00:00Z", "2026-11-30T03:00:00Z")).toEqual(["2026-11-28", "2026-11-29"]);
  // Friday evening in UTC is Saturday in Jakarta.
  expect(weekendDays("2026-11-27T18:00:00Z", "2026-11-27T19:00:00Z")).toEqual(["2026-11-28"]);
  expect(weekendDays("2026-11-30T03:00:00Z", "2026-12-03T03:00:00Z")).toEqual([]);
});

test("what is left is whole days, hours and minutes, and never less than nothing", () => {
  expect(timeLeft("2026-11-30T00:00:00Z", "2026-12-02T03:05:59Z")).toEqual({ days: 2, hours: 3, minutes: 5 });
  expect(timeLeft("2026-12-02T00:00:00Z", "2026-11-30T00:00:00Z")).toEqual({ days: 0, hours: 0, minutes: 0 });
});
