import { expect, test } from "vitest";
import type { Stance } from "@/domain/consensus";
import { keepsOwnTurn } from "@/domain/own-word";
import { people, standing } from "@/domain/testing/standings";
import type { PositionLine } from "@/domain/views/inside";

const word = (stance: Stance, more: Partial<PositionLine> = {}): PositionLine => ({
  id: stance,
  member: "TH",
  version: 2,
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
const edited = (...taken: (boolean | null)[]) =>
  word("agreeWithEdits", {
    needed: true,
    edits: taken.map((one, at) => ({
      id: String(at),
      anchor: "p1",
      words: "Other words.",
      needed: true,
      answer: one === null ? null : { taken: one, words: "Thank you.", by: "ID", on: "2026-05-04" },
    })),
  });
const page: Omit<Parameters<typeof keepsOwnTurn>[0], "positions"> = {
  stage: "soca",
  track: "adoption",
  hearsay: { kind: "awaited", meeting: null, yet: [], again: [] },
  standing: standing({ latest: 2, version: 2, since: 2 }),
};

test.each<[string, PositionLine, boolean]>([
  ["a state that awaits instructions", word("reserve"), true],
  ["a state that cannot agree yet", word("object"), true],
  ["a state that agrees", word("agree"), false],
  ["one whose edit nobody has answered", edited(null), false],
  ["one whose edits were answered, and not all taken up", edited(true, false), true],
  ["one whose edits were all taken up", edited(true, true), false],
  ["one that spoke to an earlier text alone, which is asked anew", word("object", { version: 1 }), false],
  ["one that contests what was entered for it", word("object", { answered: false }), false],
  ["one whose entry was taken back", word("object", { takenBack: { on: "2026-05-04", reason: "x" } }), false],
])("on the page as on its desk, the turn of %s: %s", (_, line, keeps) => {
  expect(keepsOwnTurn({ ...page, positions: [line] }, people.thai)).toBe(keeps);
});

test("nobody else is told so, nor the state itself once it is asked no more", () => {
  const positions = [word("object")];
  for (const actor of [people.head, people.officer, people.admin, people.body, people.viewer, people.visitor])
    expect(keepsOwnTurn({ ...page, positions }, actor)).toBe(false);
  expect(keepsOwnTurn({ ...page, positions, stage: "summit" }, people.thai)).toBe(false);
  expect(keepsOwnTurn({ ...page, positions, track: "notation" }, people.thai)).toBe(false);
});
