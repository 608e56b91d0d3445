import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts, compareWords, type Piece } from "@/domain/comparison";
import { paragraphsIn } from "@/domain/paragraphs";
import { wordsOf } from "@/domain/words";

const before = (pieces: Piece[]) => pieces.flatMap(({ kind, text }) => (kind === "added" ? [] : text)).join("");
const after = (pieces: Piece[]) => pieces.flatMap(({ kind, text }) => (kind === "removed" ? [] : text)).join("");
const said = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `+${text}+` : `-${text}-`)).join("");

describe("two wordings", () => {
  test.each([
    ["in schools;", "in schools and at home;", "in schools+ and at home+;"],
    ["Encourage some states.", "Encourage all Member States.", "Encourage -some states-+all Member States+."],
    ["with [ID: due] care", "with [ID, TH: due] care", "with -[ID:-+[ID, TH:+ due] care"],
    ["เด็กทุกคนได้เรียน", "เด็กและเยาวชนทุกคนได้เรียน", "เด็ก+และเยาวชน+ทุกคนได้เรียน"],
    ["ປະເທດລາວ", "ປະເທດໄທ", "ປະເທດ-ລາວ-+ໄທ+"],
    ["ប្រទេសកម្ពុជា", "ប្រទេសថៃ", "ប្រទេស-កម្ពុជា-+ថៃ+"],
    ["မြန်မာ ဘာသာ", "မြန်မာ စကား", "မြန်မာ -ဘာသာ-+စကား+"],
    ["Tiếng Việt hay", "Tiếng Thái hay", "Tiếng -Việt-+Thái+ hay"],
    ["", "New", "+New+"],
    ["Same", "Same", "Same"],
  ])("%s and %s", (one, other, expected) => {
    expect(said(compareWords(one, other))).toBe(expected);
  });

  test("are both told whole by the comparison, whatever they are", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.array(fc.constantFrom("a", "b", " ", "\n", "ครู", "["), { maxLength: 40 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const pieces = compareWords(one, other);
        expect(before(pieces)).toBe(one);
        expect(after(pieces)).toBe(other);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("two texts", () => {
  /** With `anew` the later text carries no anchor of the earlier one. */
  const kinds = (one: string, other: string, anew = "") =>
    compareTexts(
      paragraphsIn(one),
      paragraphsIn(other).map((paragraph) => ({ ...paragraph, anchor: `${anew}${paragraph.anchor}` })),
    ).map(
      ({ kind, moved, from, to }) =>
        `${kind}${moved ? " moved" : ""} ${from?.cited.name ?? "–"} ${to?.cited.name ?? "–"}`,
    );

  test("tell what changed, came, went and moved, in the order of the later one", () => {
    const one =
      "1. Keep registers of cloth.\n\n2. Train teachers well.\n\n3. Report to the Council.\n\n4. Meet every year in June.";
    const other =
      "1. Meet every year in June.\n\n2. Keep registers of woven cloth.\n\n3. Open a fund for weavers.\n\n4. Report to the Council.";
    expect(kinds(one, other)).toEqual(["same moved 4 1", "changed 1 2", "removed 2 –", "added – 3", "same 3 4"]);
  });

  test("take one paragraph in the place of another as that one written anew, where they share words enough", () => {
    const one =
      "1. Keep registers.\n\n2. [Consider a programme of exchange for care, to be settled later].\n\n3. Report.";
    const anew = one.replace(
      /\[.*\]/,
      "Establish a programme of exchange, in which carers of one state serve in another",
    );
    expect(kinds(one, anew, "new")).toEqual(["same 1 1", "changed 2 2", "same 3 3"]);
    const other = one.replace(/\[.*\]/, "Thank all hosts");
    expect(kinds(one, other, "new")).toEqual(["same 1 1", "removed 2 –", "added – 2", "same 3 3"]);
  });

  test("that are the same change nothing, and one that is renumbered alone is the same", () => {
    const text = "Recalling the Charter;\n\n1. We agree.\n\n2. We go on.";
    expect(kinds(text, text)).toEqual(["same 1 1", "same 1 1", "same 2 2"]);
    expect(kinds("1. We agree.\n\n2. We go on.", "1. We go on.")).toEqual(["removed 1 –", "same 2 1"]);
  });

  test("name every paragraph of both exactly once", () => {
    const sentence = fc.array(fc.constantFrom("we", "agree", "children", "cloth", "ครู"), {
      minLength: 1,
      maxLength: 6,
    });
    const text = fc
      .array(sentence, { minLength: 1, maxLength: 8 })
      .map((all) => all.map((one) => one.join(" ")).join("\n\n"));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [from, to] = [paragraphsIn(one), paragraphsIn(other)];
        const changes = compareTexts(from, to);
        expect(changes.flatMap((change) => change.from?.at ?? []).sort((a, b) => a - b)).toEqual(from.map((_, i) => i));
        expect(changes.flatMap((change) => change.to?.at ?? [])).toEqual(to.map((_, i) => i));
      }),
    );
  });
});

/** The shortest of many runs of each, taken by turns, so that a busy machine weighs on all alike. */
function quickest(...works: (() => unknown)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < 15; run += 1) {
    for (const [at, work] of works.entries()) {
      const began = performance.now();
      work();
      best[at] = Math.min(best[at] ?? 0, performance.now() - began);
    }
  }
  return best;
}

test("twenty pages are compared in little more time than it takes to find their words", () => {
  const lexicon =
    "the Member States shall promote and protect weaving knowledge of communities across all sectors [ID: by 2030]".split(
      " ",
    );
  const page = (n: number, seed: number) =>
    `${n}. ${Array.from({ length: 60 }, (_, i) => lexicon[(i * 7 + n * 3 + (i % 11 === seed ? seed : 0)) % lexicon.length]).join(" ")}`;
  const text = (seed: number) =>
    paragraphsIn(Array.from({ length: 180 }, (_, n) => page(n + 1, n % 3 === 0 ? seed : 0)).join("\n\n"));
  const [one, other] = [text(1), text(5)];
  const [floor = 0, took = 0] = quickest(
    () => [...one, ...other].map((paragraph) => wordsOf(paragraph.text)),
    () => compareTexts(one, other),
  );
  expect(took / floor).toBeLessThan(25);
});
