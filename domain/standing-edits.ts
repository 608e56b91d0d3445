import type { Paragraph } from "@/domain/paragraphs";
import type { EditLine } from "@/domain/views/point-lines";

type Proposed = Pick<EditLine, "anchor" | "words" | "needed"> & { answer: { taken: boolean } | null };

/** Why proposed words no longer apply: their paragraph is not in the text any more, or the text has taken them up. */
export type Gone<E> = { edit: E; why: "paragraph" | "taken" };

/** Words that a state proposed with its last word, as far as they still speak to a changed text. */
export type StandingEdits<E> = { stand: E[]; gone: Gone<E>[] };

/**
 * Which proposed words go along when a state says that its word still stands: those for a paragraph that is still there,
 * unless the text has taken them up, by an answer that says so or by reading so now.
 */
export function standingEdits<E extends Proposed>(edits: E[], before: Paragraph[], now: Paragraph[]): StandingEdits<E> {
  const found: StandingEdits<E> = { stand: [], gone: [] };
  for (const edit of edits) {
    const [old, present] = [textAt(before, edit.anchor), textAt(now, edit.anchor)];
    const words = plain(edit.words);
    if (present === null) found.gone.push({ edit, why: "paragraph" });
    else if (edit.answer?.taken || (present.includes(words) && !old?.includes(words)))
      found.gone.push({ edit, why: "taken" });
    else found.stand.push(edit);
  }
  return found;
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function textAt(paragraphs: Paragraph[], anchor: string): string | null {
  const found = paragraphs.find((paragraph) => paragraph.anchor === anchor);
  return found ? plain(found.text) : null;
}

type Word = { stance: string; reason: string | null; edits: unknown[] };

/** Whether nothing is left of a word to give again: it agreed with edits, and none of them applies any more. */
export const isSpent = ({ stance, reason, edits }: Word, { stand }: StandingEdits<unknown>) =>
  stance === "agreeWithEdits" && !reason && edits.length > 0 && stand.length === 0;
