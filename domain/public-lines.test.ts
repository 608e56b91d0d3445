import { describe, expect, test } from "vitest";
import { goesAlong, isOnlyReported, readBy } from "@/domain/public-lines";
import type { InsideLine } from "@/domain/views/inside-line";
import type { HistoryLine } from "@/domain/views/record";

type Told = Partial<Pick<InsideLine, "released" | "forPublic" | "undone" | "stageBefore">>;
const line = (number: number, kind: HistoryLine["kind"], stage: HistoryLine["stage"], told: Told = {}) =>
  ({ number, kind, stage, inside: { audience: "inside", stageBefore: null, ...told } }) as HistoryLine;

const submitted = line(1, "submit", "soca", { stageBefore: "drafting" });
const adopted = line(2, "adopted", "concluded", { stageBefore: "summit" });
const corrected = line(4, "corrected", "concluded");
const concluded = { phase: "concluded", stage: "concluded", outcome: "adopted" } as const;
const before = { phase: "drafting", stage: null, outcome: null } as const;
const numbers = (...asked: Parameters<typeof goesAlong>) => goesAlong(...asked).map(({ number }) => number);

describe("with a public page that says where a text now stands goes", () => {
  test("the held line that brought it there, and what corrected it since", () => {
    expect(numbers([submitted, adopted, line(3, "versionAdded", null), corrected], concluded, before)).toEqual([2, 4]);
    expect(numbers([submitted, adopted], concluded, null)).toEqual([2]);
  });

  test("none where the page says so already, or the line was told, is due, or was taken back", () => {
    expect(numbers([submitted, adopted], concluded, { ...concluded, stage: null })).toEqual([]);
    for (const told of [{ released: true }, { forPublic: true }, { undone: true }]) {
      expect(numbers([line(2, "adopted", "concluded", { stageBefore: "summit", ...told })], concluded, before)).toEqual(
        [],
      );
    }
  });

  test("none where the phase stays the same: a submission may be kept inside", () => {
    expect(numbers([submitted], { phase: "drafting", stage: "soca", outcome: null }, before)).toEqual([]);
  });

  test("none of a withdrawn text, which leaves the public list", () => {
    const withdrawn = line(2, "withdraw", "withdrawn", { stageBefore: "soca" });
    expect(numbers([submitted, withdrawn], { phase: null, stage: "withdrawn", outcome: null }, before)).toEqual([]);
  });
});

test.each([
  ["everybody, once it is released", { released: true, audience: "inside" }, false, "public"],
  ["everybody inside, once drafting is open", { released: false, audience: "inside" }, true, "inside"],
  ["the leads and the secretariat before", { released: false, audience: "inside" }, false, "leads"],
  ["the secretariat alone, where it is for it", { released: false, audience: "secretariat" }, false, "secretariat"],
] as const)("a line is read by %s", (_, told, opened, expected) => {
  expect(readBy(told, opened)).toBe(expected);
});

test("a document is only reported while nothing but published sources tells of it", () => {
  expect(isOnlyReported([{ fromRecord: true }, { fromRecord: true }])).toBe(true);
  expect(isOnlyReported([{ fromRecord: true }, { fromRecord: false }])).toBe(false);
});
