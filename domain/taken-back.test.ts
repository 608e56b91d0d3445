import { describe, expect, test } from "vitest";
import { takeable, whyKept, whyNothingToTakeBack, whyNoVersionToTakeBack, whyVersionKept } from "@/domain/taken-back";

const entry = { version: 2, at: "2026-05-03T09:00:00.000Z", means: "letter", answered: null, takenBack: null } as const;
const own = { ...entry, means: null };
const mistaken = { ...entry, answered: false, takenBack: { on: "2026-05-04", reason: "The wrong state." } };
const nothing = { decisions: [], closes: [] };
const decision = { stands: true, version: 2, recordedAt: "2026-05-03T10:00:00.000Z" };
const close = { version: 2, at: "2026-05-03T10:00:00.000Z" };

describe("an entry on a state's behalf can be taken back", () => {
  test.each([
    ["while nothing rests on it", nothing],
    ["after a decision that was undone", { ...nothing, decisions: [{ ...decision, stands: false }] }],
    ["after a decision on an earlier text", { ...nothing, decisions: [{ ...decision, version: 1 }] }],
    ["after a decision of which the text is not known", { ...nothing, decisions: [{ ...decision, version: null }] }],
    [
      "where it came after the decision",
      { ...nothing, decisions: [{ ...decision, recordedAt: "2026-05-02T00:00:00Z" }] },
    ],
    ["where it came after the close", { ...nothing, closes: [{ ...close, at: "2026-05-02T00:00:00Z" }] }],
  ])("%s", (_, relied) => {
    expect(whyKept(entry, relied)).toBeUndefined();
    expect(whyKept({ ...entry, answered: false }, relied)).toBeUndefined();
  });

  test.each([
    ["its state confirmed it", { ...entry, answered: true }, nothing, "entryConfirmed"],
    ["a body decided on its text since", entry, { ...nothing, decisions: [decision] }, "entryDecided"],
    [
      "a body decided on a later text since",
      entry,
      { ...nothing, decisions: [{ ...decision, version: 3 }] },
      "entryDecided",
    ],
    ["a circulation of its text was closed since", entry, { ...nothing, closes: [close] }, "entryClosed"],
    ["a circulation of an earlier text was", entry, { ...nothing, closes: [{ ...close, version: 1 }] }, "entryClosed"],
  ] as const)("but not where %s", (_, word, relied, code) => {
    expect(whyKept(word, { decisions: [...relied.decisions], closes: [...relied.closes] })).toBe(code);
  });
});

test("what is offered are entries that still count, the latest first; where there are none, the latest says why", () => {
  const later = { ...entry, at: "2026-05-05T09:00:00.000Z" };
  expect(takeable([own, entry, mistaken, later], nothing)).toEqual([later, entry]);
  expect(whyNothingToTakeBack([own, entry], nothing)).toBeUndefined();
  expect(whyNothingToTakeBack([own, mistaken], nothing)).toBe("noEntry");
  expect(whyNothingToTakeBack([entry], { ...nothing, decisions: [decision] })).toBe("entryDecided");
});

describe("a version added by mistake can be taken back", () => {
  const version = { number: 2, shared: [] };
  const unused = {
    commented: [],
    clearances: [{ version: null, kind: "legal" as const }],
    decisions: [{ version: 1 }],
  };

  test("while nobody beyond the leads was given it, and nothing was said or done about it", () => {
    expect(whyVersionKept(version, unused)).toBeUndefined();
    expect(whyNoVersionToTakeBack([version, { number: 1, shared: ["delegations"] }], unused)).toBeUndefined();
  });

  test.each([
    ["it was shared", { ...version, shared: ["public" as const] }, unused, "versionShared"],
    ["somebody said something about it for all", version, { ...unused, commented: [2] }, "versionCommented"],
    [
      "a clearance was given on it",
      version,
      { ...unused, clearances: [{ version: 2, kind: "pillar" as const }] },
      "versionCleared",
    ],
    ["a body decided on it", version, { ...unused, decisions: [{ version: 2 }] }, "versionDecided"],
  ])("but not where %s", (_, one, use, code) => {
    expect(whyVersionKept(one, use)).toBe(code);
    expect(whyNoVersionToTakeBack([one], use)).toBe(code);
  });

  test("while a clearance at home alone speaks of it", () => {
    const home = { ...unused, clearances: [{ version: 2, kind: "domestic" as const }] };
    expect(whyVersionKept(version, home)).toBeUndefined();
  });

  test("where there is one", () => expect(whyNoVersionToTakeBack([], unused)).toBe("noWorking"));
});
