import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everKnown, identify, likeness } from "@/domain/identity";
import { paragraphsIn } from "@/domain/paragraphs";
import { bareWords, wordsOf } from "@/domain/words";

const word = fc.constantFrom("children", "weavers", "ASEAN", "ครู", "ប្រជាជន", "and", "all", "by", "2030", "health");
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const texts = fc.array(sentence, { minLength: 1, maxLength: 12 });
const named = (all: string[]) => all.map((text, i) => ({ anchor: `p${i + 1}`, text }));

describe("a paragraph's anchor", () => {
  test("is no other paragraph's, whatever the two texts", () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const anchors = identify(named(before), now);
        expect(new Set(anchors).size).toBe(now.length);
        expect(anchors).toHaveLength(now.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test("stays where the text stays as it was", () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(identify(named(all), all)).toEqual(named(all).map(({ anchor }) => anchor));
      }),
    );
  });

  test("moves and is renumbered with its paragraph", () => {
    const order = fc
      .uniqueArray(sentence, { minLength: 1, maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(order, ([all, shuffled]) => {
        const before = named(all.map((text, i) => `${i + 1}. ${text}`));
        const anchors = identify(
          before,
          shuffled.map((text, i) => `${i + 1}. ${text}`),
        );
        expect(anchors).toEqual(shuffled.map((text) => `p${all.indexOf(text) + 1}`));
      }),
    );
  });

  test("stays with words that were changed here and there, in a script without spaces too", () => {
    const before = named([
      "Support weavers to pass their skills on to the young in schools;",
      "ส่งเสริมให้เด็กทุกคนได้เรียนหนังสือในโรงเรียนใกล้บ้าน",
    ]);
    const now = [
      "ส่งเสริมให้เด็กและเยาวชนทุกคนได้เรียนหนังสือในโรงเรียนใกล้บ้าน",
      "Encourage all;",
      "Support weavers, women among them, to pass their skills on to the young in schools;",
    ];
    expect(identify(before, now)).toEqual(["p2", "p3", "p1"]);
  });

  test("comes back with a paragraph that had been taken out, and is never given to another", () => {
    const [first, second] = [named(["We agree.", "We go on."]), named(["We agree."])];
    const known = everKnown([first, second]);
    expect(identify(known, ["We agree.", "Something else entirely", "We go on."])).toEqual(["p1", "p3", "p2"]);
  });

  test("of an older text is kept as it was written then", () => {
    expect(identify([{ anchor: "1", text: "We agree." }], ["We agree.", "New words"])).toEqual(["1", "p2"]);
  });
});

test("two texts are as alike one way as the other, and a text is wholly like itself", () => {
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const [a, b] = [bareWords(one), bareWords(other)];
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, a)).toBe(1);
    }),
  );
});

test.each([
  ["Thai", "ประเทศไทยเป็นสมาชิก", 3],
  ["Lao", "ປະເທດລາວເປັນສະມາຊິກ", 3],
  ["Khmer", "ប្រទេសកម្ពុជាជាសមាជិក", 3],
  ["Burmese", "မြန်မာနိုင်ငံသည်အသင်းဝင်ဖြစ်သည်", 3],
  ["Vietnamese", "Việt Nam là thành viên", 5],
])("%s is cut into its words, and nothing is lost", (_, text, least) => {
  expect(wordsOf(text).join("")).toBe(text);
  expect(bareWords(text).length).toBeGreaterThanOrEqual(least);
});

test("a text pasted again in another order keeps every anchor", () => {
  const text = "A title\n\nRecalling the Charter;\n\n1. We agree.\n\n2. We go on.";
  const before = paragraphsIn(text);
  const now = paragraphsIn("A title\n\nRecalling the Charter;\n\n1. We go on.\n\n2. We agree.");
  const anchors = identify(
    before,
    now.map((paragraph) => paragraph.text),
  );
  expect(anchors).toEqual(["p1", "p2", "p4", "p3"]);
});

test("whatever is written, the words make up the text again, however long it is without a space", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => wordsOf(text).join("") === text));
  const long = "ក".repeat(66_666);
  expect(wordsOf(long).join("")).toBe(long);
});
