import { expect, test } from "vitest";
import {
  changing,
  type Draft,
  isEmpty,
  isOlder,
  isWaiting,
  lacksReason,
  overtakenAt,
  whyNotSubmit,
} from "@/domain/drafts";

const edit = { anchor: "p1", words: "Other words.", needed: true };
const draft: Draft = {
  version: 1,
  stance: "agreeWithEdits",
  reason: null,
  paragraphs: [],
  edits: [edit],
  note: null,
  cited: [],
  revision: 1,
  savedBy: null,
  savedAt: "2026-11-24T02:00:00.000Z",
  submittedAt: null,
  overtakenAt: null,
};
const discarded: Draft = { ...draft, stance: null, edits: [] };

test.each([
  ["an agreement", "agree", [], false],
  ["an agreement with edits that are written", "agreeWithEdits", [edit], false],
  ["an agreement with edits that are not", "agreeWithEdits", [], true],
  ["a reservation, whatever words hang on it", "reserve", [edit], true],
  ["an objection, whatever words hang on it", "object", [edit], true],
  ["no position yet", null, [edit], false],
] as const)("%s asks for a reason: %#", (_, stance, edits, asks) => {
  expect(lacksReason({ stance, edits: [...edits] })).toBe(asks);
  expect(lacksReason({ stance, edits: [...edits], reason: "Scope." })).toBe(false);
  if (stance) expect(whyNotSubmit({ ...draft, stance, edits: [...edits] }, 1)).toBe(asks ? "draftReason" : undefined);
});

test("words that leave a paragraph as it stands are no edit", () => {
  const text = [{ anchor: "p1", text: "1. Meet  every\nyear." }];
  const same = { ...edit, words: " 1. Meet every year. " };
  expect(changing([same, edit, { ...same, anchor: "p2" }], text)).toEqual([edit, { ...same, anchor: "p2" }]);
});

test("a draft of which nothing is written waits for nobody, is not submitted and is never older", () => {
  expect([isEmpty(draft), isEmpty(discarded), isEmpty({ ...discarded, note: "Ours." })]).toEqual([false, true, false]);
  expect([isWaiting(draft), isWaiting(discarded)]).toEqual([true, false]);
  expect([isOlder(draft, 2), isOlder(discarded, 2)]).toEqual([true, false]);
  expect(whyNotSubmit(discarded, 1)).toBe("noDraft");
});

test("a draft is overtaken by a position on its text given after it was saved, not by one that is contested", () => {
  const later = { version: 1, at: "2026-11-24T03:00:00.000Z", contested: false };
  expect(
    overtakenAt(draft, [
      { ...later, at: "2026-11-24T01:00:00.000Z" },
      { ...later, contested: true },
    ]),
  ).toBeNull();
  expect(overtakenAt({ ...draft, version: 2 }, [later])).toBeNull();
  expect(overtakenAt(draft, [later])).toBe(later.at);
  expect(isWaiting({ ...draft, overtakenAt: later.at })).toBe(false);
});
