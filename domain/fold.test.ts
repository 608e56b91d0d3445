import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "@/domain/fold";

describe("two texts are the same to a search", () => {
  test.each([
    ["in capitals or not", "ASEAN LEADERS", "asean leaders"],
    ["with accents or without", "Déclaration à Đà Nẵng", "declaration a da nang"],
    ["with the Vietnamese đ in either case", "ĐIỆN BIÊN đường", "dien bien duong"],
    ["composed or decomposed", "Nẵng".normalize("NFC"), "Nẵng".normalize("NFD")],
    ["with a straight apostrophe or none", "Leaders' Statement", "Leaders Statement"],
    ["with a typographic apostrophe or none", "Leaders’ Statement", "Leaders Statement"],
    ["with an opening quotation mark for an apostrophe", "Leaders‘ Statement", "Leaders Statement"],
    ["with a modifier letter for an apostrophe", "Leadersʼ Statement", "Leaders Statement"],
    ["with a grave accent for an apostrophe", "Leaders` Statement", "Leaders Statement"],
    ["with an acute accent for an apostrophe", "Chair´s Statement", "Chairs Statement"],
    ["with hyphens, brackets and dashes or spaces", "COP-28 (UNFCCC) – text", "cop 28 unfccc text"],
    ["with any run of spaces", "  one\u00a0two\t\n three ", "one two three"],
    ["with ligatures or letters", "ﬁsheries", "fisheries"],
    ["in full width or plain", "ＡＳＥＡＮ　２０２３", "asean 2023"],
  ])("%s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe("two texts stay apart", () => {
  test.each([
    ["of other words", "village", "villages"],
    ["of other numbers", "COP 28", "COP 29"],
    ["in Thai", "สุขภาพ", "สังคม"],
    ["in Khmer", "សុខភាព", "សង្គម"],
    ["in Burmese", "ကျန်းမာရေး", "လူမှုရေး"],
    ["in Lao", "ສຸຂະພາບ", "ສັງຄົມ"],
  ])("%s", (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
    expect(fold(one)).not.toBe("");
  });
});

const latin = "abcdefghijklmnopqrstuvwxyzăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵñç";
const words = fc.string({ unit: fc.constantFrom(...latin, ...latin.toUpperCase(), " ", "'", "’", "-", "(", "9") });

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), words), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1_000 },
  );
});

test("a folded text has no apostrophe, no double space and none at its ends", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), words), (text) => {
      expect(fold(text)).not.toMatch(/['’‘ʼ`´%_\\]| {2}|^ | $/);
    }),
  );
});

test("case and composition make no difference in any Latin text", () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }),
  );
});
