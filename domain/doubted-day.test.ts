import { expect, test } from "vitest";
import { doubtOf } from "@/domain/doubted-day";

const known = { today: "2026-11-23", meeting: "2026-11-06", stageSince: "2026-10-14" };

test.each([
  ["on the day of the sitting is not asked about", "2026-11-06", undefined],
  ["after it, and not after today, is not asked about", "2026-11-23", undefined],
  ["after today has yet to come", "2026-11-24", "dayAhead"],
  ["before the sitting is before the meeting", "2026-11-05", "dayBeforeMeeting"],
  ["before both is before the meeting first", "2026-10-01", "dayBeforeMeeting"],
])("a day %s", (_, day, doubt) => {
  expect(doubtOf(day, known)).toBe(doubt);
});

test("without a sitting a day before the stage is asked about", () => {
  expect(doubtOf("2026-10-13", { ...known, meeting: null })).toBe("dayBeforeStage");
  expect(doubtOf("2026-10-14", { ...known, meeting: null })).toBeUndefined();
  expect(doubtOf("2020-01-01", { today: known.today })).toBeUndefined();
});

test("by circulation a day is asked about that is another than that by which all had agreed, whatever the stage", () => {
  const agreed = { today: "2026-12-05", stageSince: "2026-12-04", agreed: "2026-12-03" };
  expect(doubtOf("2026-12-03", agreed)).toBeUndefined();
  expect(doubtOf("2026-12-04", agreed)).toBe("dayNotAgreed");
  expect(doubtOf("2026-12-06", agreed)).toBe("dayAhead");
});
