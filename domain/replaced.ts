import type { PositionLine } from "@/domain/views/inside";
import type { Day } from "@/domain/views/record";

type Word = Pick<PositionLine, "id" | "member" | "answered" | "on">;

/**
 * The day on which a later word of the same state took the place of this one, as far as the reader sees it; null while it holds.
 * Words are oldest first, and a contested entry takes no place.
 */
export function replacedOn(word: Pick<Word, "id" | "member">, words: Word[]): Day | null {
  const at = words.findIndex(({ id }) => id === word.id);
  return words.find((one, i) => i > at && one.member === word.member && one.answered !== false)?.on ?? null;
}

/** The words with edits that are still to be answered, or were: no later word of their state took their place. */
export const holdingEdits = <W extends Word & Pick<PositionLine, "edits">>(words: W[]): W[] =>
  words.filter((word) => word.edits.length > 0 && word.answered !== false && replacedOn(word, words) === null);
