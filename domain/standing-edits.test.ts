import fc from "fast-check";
import { expect, test } from "vitest";
import type { Paragraph } from "@/domain/paragraphs";
import { isSpent, standingEdits } from "@/domain/standing-edits";

const text = (...all: [anchor: string, text: string][]): Paragraph[] =>
  all.map(([anchor, words]) => ({ anchor, kind: "operative", text: words }));
const edit = (anchor: string, words: string, taken?: boolean) => ({
  anchor,
  words,
  needed: true,
  answer: taken === undefined ? null : { taken },
});
const before = text(["p1", "1. Keep registers."], ["p2", "2. Meet every year."], ["p3", "3. Report."]);

test("words go along for a paragraph that is still there and has not taken them up, wherever it now stands", () => {
  const now = text(["p3", "1. Report in full."], ["p1", "2. Keep national  registers."]);
  const edits = [edit("p1", "Keep national registers."), edit("p2", "Meet twice."), edit("p3", "Report to SOCA.")];
  const { stand, gone } = standingEdits(edits, before, now);
  expect(stand).toEqual([edits[2]]);
  expect(gone).toEqual([
    { edit: edits[0], why: "taken" },
    { edit: edits[1], why: "paragraph" },
  ]);
});

test("words that were answered as taken up are not proposed again; words that stood in the text before were not taken up by it", () => {
  expect(standingEdits([edit("p1", "Other words.", true)], before, before).gone).toMatchObject([{ why: "taken" }]);
  expect(standingEdits([edit("p1", "Other words.", false)], before, before).stand).toHaveLength(1);
  expect(standingEdits([edit("p1", "Keep")], before, before).stand).toHaveLength(1);
});

test("each proposed word is told of exactly once, in the order in which it came", () => {
  const words = fc.constantFrom("Keep registers.", "Meet", "due", "Report.");
  const anchor = fc.constantFrom("p1", "p2", "p3", "p4");
  const edits = fc.array(fc.tuple(anchor, words, fc.option(fc.boolean(), { nil: undefined })), { maxLength: 6 });
  const texts = fc.array(fc.tuple(anchor, words), { maxLength: 4 }).map((all) => text(...all));
  fc.assert(
    fc.property(edits, texts, texts, (proposed, one, other) => {
      const all = proposed.map((said) => edit(...said));
      const { stand, gone } = standingEdits(all, one, other);
      expect([...stand, ...gone.map(({ edit: of }) => of)]).toHaveLength(all.length);
      expect(all.filter((of) => stand.includes(of))).toEqual(stand);
      for (const { anchor: at } of stand) expect(other.some((paragraph) => paragraph.anchor === at)).toBe(true);
    }),
  );
});

test("nothing is left to give again of an agreement whose edits are all gone, unless it said something beside them", () => {
  const word = { stance: "agreeWithEdits", reason: null, edits: [edit("p9", "x")] };
  const left = standingEdits(word.edits, before, before);
  expect(isSpent(word, left)).toBe(true);
  expect(isSpent({ ...word, reason: "Scope." }, left)).toBe(false);
  expect(isSpent({ ...word, stance: "reserve" }, left)).toBe(false);
  expect(isSpent({ ...word, edits: [] }, standingEdits([], before, before))).toBe(false);
});
