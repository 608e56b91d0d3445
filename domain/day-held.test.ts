import { expect, test } from "vitest";
import { dayHeld, lastHeld } from "@/domain/day-held";

test.each([
  ["a sitting of one day that is over gives its day", { startsOn: "2026-11-06", endsOn: null }, "2026-11-06"],
  ["one of several days gives its last", { startsOn: "2026-11-06", endsOn: "2026-11-08" }, "2026-11-08"],
  ["one that has not ended gives today", { startsOn: "2026-11-22", endsOn: "2026-11-24" }, "2026-11-23"],
  ["one without a date gives today", { startsOn: null, endsOn: null }, "2026-11-23"],
  ["no sitting gives today", null, "2026-11-23"],
])("%s", (_, sitting, day) => {
  expect(dayHeld(sitting, "2026-11-23")).toBe(day);
});

test("a decision entered afterwards was taken at the last sitting that has begun, and none before there was a text", () => {
  const sitting = (startsOn: string | null) => ({ startsOn, endsOn: startsOn });
  const [none, ahead, held, before] = [
    sitting(null),
    sitting("2026-12-03"),
    sitting("2026-11-20"),
    sitting("2026-05-08"),
  ];
  expect(lastHeld([none, ahead, held, before], { today: "2026-11-23" })).toBe(held);
  expect(lastHeld([none, ahead], { today: "2026-11-23" })).toBeUndefined();
  expect(lastHeld([ahead, before], { today: "2026-11-23", from: "2026-09-01" })).toBeUndefined();
});
