import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consensus, type Stance } from "@/domain/consensus";
import { carriedTo } from "@/domain/editorial";
import type { Actor } from "@/domain/people";
import {
  agreesOnceTakenUp,
  isAwaited,
  isBeforeStates,
  isCarried,
  isHeardInDrafting,
  statesWords,
} from "@/domain/states-words";
import { people, standing } from "@/domain/testing/standings";
import type { PositionLine } from "@/domain/views/inside";

const members = ["ID", "SG", "TH", "VN"];
const line = (member: string, version: number, stance: Stance, more: Partial<PositionLine> = {}): PositionLine => ({
  id: `${member}${version}${stance}`,
  member,
  version,
  stance,
  needed: false,
  proposed: null,
  reason: null,
  paragraphs: [],
  means: null,
  on: "2026-05-03",
  at: "2026-05-03T00:00:00.000Z",
  answered: null,
  takenBack: null,
  edits: [],
  proposals: [],
  ...more,
});
const before = { stage: "soca", track: "adoption" } as const;
const awaited = { kind: "awaited" as const, meeting: null, yet: ["VN"], again: ["ID"] };
const facts = (positions: PositionLine[], more: Partial<Parameters<typeof statesWords>[0]> = {}) => ({
  members,
  positions,
  hearsay: awaited,
  circulated: false,
  standing: standing({ latest: 2, version: 2, since: 2 }),
  ...more,
});
/** Each state's word as the reader is told it, in short. */
const told = (positions: PositionLine[], actor: Actor, more?: { circulated?: boolean }) =>
  statesWords(facts(positions, more), actor).map(({ member, word, edits }) =>
    [member, word.kind === "said" ? `${word.line.stance}${word.stale ? " stale" : ""}` : word.kind, edits && "edits"]
      .filter(Boolean)
      .join(" "),
  );

const all = [line("ID", 1, "agree"), line("SG", 2, "agreeWithEdits"), line("TH", 2, "object")];

describe("where consultations stand is told", () => {
  test("the secretariat and administrators in full, in the order of the members", () => {
    for (const actor of [people.officer, people.admin])
      expect(told(all.toReversed(), actor)).toEqual(["ID agree stale", "SG agreeWithEdits", "TH object", "VN none"]);
  });

  test("a state its own word, and of the others whether they have reverted", () => {
    const own = all.filter(({ member }) => member === "TH");
    expect(told(own, people.thai)).toEqual(["ID earlier", "SG replied", "TH object", "VN none"]);
  });

  test("a lead also the edits that it must answer, and not as that state's last word", () => {
    const seen = all.filter(({ member, stance }) => member === "ID" || stance === "agreeWithEdits");
    expect(told(seen, people.head)).toEqual(["ID agree stale", "SG replied edits", "TH replied", "VN none"]);
  });

  test("every delegation in full once the compilation was circulated", () => {
    const seen = all.filter(({ version }) => version === 2);
    const circulated = { circulated: true };
    expect(told(seen, people.thai, circulated)).toEqual(["ID earlier", "SG agreeWithEdits", "TH object", "VN none"]);
  });

  test("nobody who is of no state", () => {
    for (const actor of [people.body, people.viewer, people.visitor]) expect(told(all, actor)).toEqual([]);
  });
});

test("what was said on a version since which only wording changed stands, and is carried over", () => {
  const editorial = facts([line("TH", 1, "agree")], { standing: standing({ latest: 2, version: 2, since: 1 }) });
  const [row] = statesWords(editorial, people.thai).filter(({ member }) => member === "TH");
  expect(row?.word).toMatchObject({ kind: "said", stale: false, line: { version: 1 } });
  expect(row?.word.kind === "said" && isCarried(row.word, editorial.standing)).toBe(true);
  expect(row && isAwaited({ ...before, hearsay: awaited }, row)).toBe(false);
});

test("a contested entry is shown beside the word that counts", () => {
  const entered = line("TH", 2, "object", { means: "letter", answered: false });
  const [thailand] = statesWords(facts([line("TH", 2, "agree"), entered]), people.thai).filter(
    ({ member }) => member === "TH",
  );
  expect(thailand).toMatchObject({ word: { kind: "said", line: { stance: "agree" } }, contested: entered });
});

test.each([
  ["one that spoke on an earlier version", [line("TH", 1, "agree")], true],
  ["one that has not spoken", [], true],
  ["one that spoke", [line("TH", 2, "reserve")], false],
])("a word is awaited of %s: %s", (_, positions, waits) => {
  const [row] = statesWords(facts(positions), people.thai).filter(({ member }) => member === "TH");
  expect(row && isAwaited({ ...before, hearsay: awaited }, row)).toBe(waits);
});

test.each([
  ["before SOCA", before, true],
  ["in drafting, the track to be decided", { stage: "drafting", track: "undecided" } as const, true],
  ["of the larger list", { stage: "soca", track: "notation" } as const, false],
  ["before the Leaders", { stage: "summit", track: "adoption" } as const, false],
  ["at its end", { stage: "withdrawn", track: "adoption" } as const, false],
])("a text %s is before the states one by one: %s", (_, at, is) => {
  expect(isBeforeStates({ ...at, hearsay: awaited })).toBe(is);
  expect(isBeforeStates({ ...at, hearsay: { kind: "declared", meeting: "soca", yet: [], again: [] } })).toBe(false);
});

test.each([
  ["a version before the states", { stage: "drafting", track: "adoption" }, 1, true],
  ["one of which nobody said yet what it is for", { stage: "drafting", track: "undecided" }, 1, true],
  ["no version before the states", { stage: "drafting", track: "adoption" }, null, false],
  ["the larger list", { stage: "drafting", track: "notation" }, 1, false],
  ["a text that left drafting, which says it anyhow", { stage: "soca", track: "adoption" }, 1, false],
] as const)("in drafting it is said what is missing for consensus: %s", (_, at, version, is) => {
  expect(isHeardInDrafting({ ...at, hearsay: awaited, standing: { version } })).toBe(is);
  expect(isHeardInDrafting({ ...at, hearsay: null, standing: { version } })).toBe(false);
});

test("a state is said to agree once its edit is taken up exactly where the verdict waits for that edit", () => {
  const edit = (needed: boolean, taken: boolean | null) => ({
    id: "e",
    anchor: "p1",
    words: "Other words.",
    needed,
    answer: taken === null ? null : { taken, words: "Thank you.", by: "SG", on: "2026-05-04" },
  });
  const edits = fc.array(fc.record({ needed: fc.boolean(), taken: fc.constantFrom(null, true, false) }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(edits, fc.boolean(), fc.constantFrom(1, 2), fc.constantFrom(1, 2), (proposed, needed, given, since) => {
      const more = { needed, edits: proposed.map((one) => edit(one.needed, one.taken)) };
      const word = line("TH", given, "agreeWithEdits", more);
      const needs = word.edits.filter((one) => one.needed);
      const takenUp = needs.length > 0 && needs.every(({ answer }) => answer?.taken);
      const position = { ...word, takenUp, contested: false };
      const verdict = consensus(["TH"], carriedTo([position], since, 2), 2);
      const waits = "working" in verdict && verdict.working.edits.includes("TH");
      const stale = given < since;
      const said = agreesOnceTakenUp({ line: word, stale }, { version: 2, since });
      if (!stale) expect(said).toBe(waits);
    }),
  );
});
