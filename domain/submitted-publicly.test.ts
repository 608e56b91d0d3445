import { expect, test } from "vitest";
import type { Phase } from "@/domain/stages";
import { submittedBy } from "@/domain/submitted-publicly";
import type { HistoryLine } from "@/domain/views/record";

const told = (phase: Phase, ...kinds: HistoryLine["kind"][]) =>
  submittedBy({ phase, history: kinds.map((kind) => ({ kind }) as HistoryLine) })?.kind ?? null;

test.each<[string, Phase, HistoryLine["kind"][], "submit" | null]>([
  ["a text of which a submission was released, before SOCA", "drafting", ["open", "submit"], "submit"],
  ["one that was put off since, still before SOCA", "drafting", ["open", "submit", "defer", "titleChanged"], "submit"],
  ["one whose submission is held, with those who draft it", "drafting", ["open"], null],
  [
    "one that was returned, as far as that is released, with those who draft it",
    "drafting",
    ["submit", "return"],
    null,
  ],
  ["one whose submission was taken back, with those who draft it", "drafting", ["open", "submit", "undone"], null],
  ["one that went on, no longer before SOCA", "ministers", ["submit", "endorseSoca"], null],
])("the public is told of %s", (_, phase, kinds, expected) => {
  expect(told(phase, ...kinds)).toBe(expected);
});
