import { expect, test } from "vitest";
import { aimsBefore, askedBy, asks, asksOf } from "@/domain/circulation-form";

const soca = { address: "soca", startsOn: "2026-11-25" };
const summit = { address: "summit", startsOn: "2026-12-16" };
const unset = { address: "later", startsOn: null };
const named = (aims: (typeof soca | typeof unset)[], deadline: string) =>
  aimsBefore(aims, new Date(deadline)).map(({ address }) => address);

test("a deadline names the meetings that it comes after, on the day of the meeting too, each once and the soonest first", () => {
  expect(named([summit, soca, summit, unset], "2026-12-20T10:00:00Z")).toEqual(["soca", "summit"]);
  expect(named([summit, soca], "2026-12-15T10:00:00Z")).toEqual(["soca"]);
  expect(named([soca], "2026-11-25T03:00:00Z")).toEqual(["soca"]);
  expect(named([soca, unset], "2026-11-24T10:00:00Z")).toEqual([]);
});

test("the day of a deadline is Jakarta's", () => {
  expect(named([soca], "2026-11-24T18:00:00Z")).toEqual(["soca"]);
});

test("each of the three ways to ask is told from its purpose and its rule", () => {
  for (const one of asks) expect(asksOf(askedBy[one])).toBe(one);
});
