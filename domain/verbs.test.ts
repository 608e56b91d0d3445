import { expect, test } from "vitest";
import { toldAs } from "@/domain/verbs";

test.each([
  ["noted", "noted"],
  ["Noted.", "noted"],
  ["endorsed the text", "endorsed"],
  ["signed it", "signed"],
  ["took note of it", "own"],
  ["discussed and endorsed", "own"],
  ["agreed to submit it to the Leaders", "own"],
])("“%s” is told as %s", (verb, told) => expect(toldAs(verb)).toBe(told));
