import { describe, expect, test } from "vitest";
import { fragmentOf, paragraphsIn } from "@/domain/paragraphs";
import { citedAs, markedOff } from "@/domain/structure";

const text = `ASEAN Declaration on Weaving (sample)

WE, the Heads of State or Government of ASEAN,

RECALLING the Charter, in particular Article 20;

DO HEREBY AGREE TO:

I. PURPOSE

1. Support weavers, by:
(a) training in schools;
(b) training at home;

COOPERATION

2) Encourage all Member States to keep registers;

2.1 in every province;

DONE at Jakarta, this tenth day of May.

For the Government of Indonesia`;

const kinds = (pasted: string) => paragraphsIn(pasted).map(({ kind }) => kind);

describe("a text's structure", () => {
  test("is told from how it is written", () => {
    expect(kinds(text)).toEqual([
      "title",
      "preamble",
      "preamble",
      "preamble",
      "heading",
      "operative",
      "sub",
      "sub",
      "heading",
      "operative",
      "sub",
      "signature",
      "signature",
    ]);
  });

  test.each([
    ["one paragraph alone", "We agree.", ["plain"]],
    ["a text without numbers", "We agree.\n\nWe go on.", ["plain", "plain"]],
    ["a number that is a year", "It was in\n1967. We agree.", ["plain"]],
    ["a text that begins with its preamble", "Recognising\nthat\n\n1. We agree.", ["preamble", "operative"]],
  ])("of %s is plain where it cannot be told", (_, pasted, expected) => {
    expect(kinds(pasted)).toEqual(expected);
  });
});

test("paragraphs are cited by their own numbers, sub-paragraphs by both, the preamble by its own count", () => {
  const names = citedAs(paragraphsIn(text)).map(({ sort, name }) => `${sort} ${name}`);
  expect(names[0]).toBe("title 1");
  expect(names.slice(1, 4)).toEqual(["preamble 1", "preamble 2", "preamble 3"]);
  expect(names.slice(5, 11)).toEqual([
    "operative 1",
    "operative 1 (a)",
    "operative 1 (b)",
    "other 9",
    "operative 2",
    "operative 2.1",
  ]);
});

test.each([
  ["12. We agree.", "12", "We agree."],
  ["(b) by training", "(b)", "by training"],
  ["– by training", "–", "by training"],
  ["We agree.", null, "We agree."],
])("the number of %s stands apart", (paragraph, mark, body) => {
  expect(markedOff(paragraph)).toEqual({ mark, body });
});

test("an address names a paragraph by its anchor, of an older text too", () => {
  expect([fragmentOf("p7"), fragmentOf("7")]).toEqual(["para-7", "para-7"]);
});
