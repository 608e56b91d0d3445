import { outcomes } from "@/domain/documents";
import { moveNames } from "@/domain/moves";
import type { DocumentView } from "@/domain/views/record";

type Told = Pick<DocumentView, "sample" | "phase" | "history">;

/** Whether what is said of a text is known from sources alone: only then does a fact that it lacks read "not known". */
export const isOfRecord = ({ sample, phase, history }: Told) =>
  !sample && (history.length > 0 ? history.some(({ source }) => source) : phase === null || phase === "concluded");

/** Lines of the record that the public may be told of by a deliberate act; never a word of a state, or what waits. */
const releasable: readonly string[] = [
  ...moveNames,
  ...outcomes,
  "proposed",
  "opened",
  "submitted",
  "wentOn",
  "discussed",
  "agreedToSubmit",
  "named",
  "gapPassed",
  "corrected",
  "decisionEntered",
  "titleChanged",
  "typeChanged",
  "trackChanged",
  "targetChanged",
  "finalBodyChanged",
  "leadAdded",
  "leadRemoved",
];

/** Whether a line can be released: `step` says what a move's line tells of. */
export const isReleasable = (kind: string, { step }: { step?: string }) => releasable.includes(step ?? kind);
