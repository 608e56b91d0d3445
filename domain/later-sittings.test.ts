import { expect, test } from "vitest";
import { carriedTo, putOffTo } from "@/domain/later-sittings";

const sitting = (address: string, startsOn: string | null) => ({ address, startsOn });
const meetings = [sitting("next", "2026-12-04"), sitting("special", null), sitting("past", "2026-06-08")];
const names = (found: { address: string }[]) => found.map(({ address }) => address);

test("a text is put off to a later sitting than the one it was sent to, or to one without a date", () => {
  const facts = { since: "2026-05-01", meetings };
  expect(names(putOffTo({ ...facts, awaited: sitting("past", "2026-06-08") }))).toEqual(["next", "special"]);
  expect(names(putOffTo({ ...facts, awaited: sitting("next", "2026-12-04") }))).toEqual(["special"]);
});

test("a text that was sent to none, or to one without a date, is not put off to a day before it came there", () => {
  const facts = { since: "2026-11-06", meetings };
  expect(names(putOffTo({ ...facts, awaited: null }))).toEqual(["next", "special"]);
  expect(names(putOffTo({ ...facts, awaited: sitting("special", null) }))).toEqual(["next"]);
});

test("a text is carried over to a later Summit than it aims at, and without an aim to none of the past", () => {
  const facts = { summits: meetings, today: "2026-11-23" };
  expect(names(carriedTo({ ...facts, summit: sitting("next", "2026-12-04") }))).toEqual(["special"]);
  expect(names(carriedTo({ ...facts, summit: null }))).toEqual(["next", "special"]);
});
