import { expect, test } from "vitest";
import { contradicts, toldAs } from "@/domain/verbs";

test.each([
  ["noted", "noted"],
  ["Noted.", "noted"],
  ["endorsed the text", "endorsed"],
  ["signed it", "signed"],
  ["took note of it", "own"],
  ["discussed and endorsed", "own"],
  ["agreed to submit it to the Leaders", "own"],
])("“%s” is told as %s", (verb, told) => expect(toldAs(verb)).toBe(told));

test.each([
  ["noted", "adopted", true],
  ["took note of it", "endorsed", true],
  ["noted and endorsed", "endorsed", false],
  ["took note with appreciation", "noted", false],
  ["approved", "adopted", false],
  ["assigned it to a working group", "adopted", false],
] as const)("“%s” beside the outcome %s contradicts it: %s", (verb, outcome, does) =>
  expect(contradicts(verb, outcome)).toBe(does),
);
