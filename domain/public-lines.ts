import { isReleasable } from "@/domain/lines";
import type { PublicNow } from "@/domain/views/inside";
import type { InsideLine } from "@/domain/views/inside-line";
import type { HistoryLine, RegisterRow } from "@/domain/views/record";

/** A step that could be told to the public and has not been; one that was taken back unheard is nothing to tell. */
export function isHeld({ kind, inside }: HistoryLine): boolean {
  if (inside?.audience !== "inside") return false;
  return !inside.released && !inside.forPublic && !inside.undone && isReleasable(kind, {});
}

/** Whether all that is told of a document was entered from published sources. */
export const isOnlyReported = (history: Pick<HistoryLine, "fromRecord">[]): boolean =>
  history.every(({ fromRecord }) => fromRecord);

/** A line as the public reads it: without its exact stage, and without all that is said inside. */
export const asPublic = (line: HistoryLine): HistoryLine => ({ ...line, stage: null, inside: null });

/** Who reads a line of the record: before drafting is opened, everybody inside is its leads and the secretariat. */
export const readBy = ({ released, audience }: Pick<InsideLine, "released" | "audience">, opened: boolean) =>
  released ? "public" : audience === "inside" && !opened ? "leads" : audience;

type Standing = Pick<RegisterRow, "phase" | "stage" | "outcome">;
type Shown = Pick<PublicNow, "phase" | "stage" | "outcome">;

/**
 * The held lines that go with the public page once it says where the text now stands: the one that brought it there, and what
 * corrected that since. Without them the public would read that a text was adopted, and not when, or by whom.
 */
export function goesAlong(history: HistoryLine[], now: Standing, shown: Shown | null): HistoryLine[] {
  // A withdrawn text has no public page.
  if (now.stage === "withdrawn") return [];
  const ended = now.stage === "superseded" ? now.stage : null;
  if (shown && shown.phase === now.phase && shown.outcome === now.outcome && shown.stage === ended) return [];
  const brings = ({ stage, inside }: HistoryLine) =>
    inside && !inside.undone && stage === now.stage && inside.stageBefore !== null && inside.stageBefore !== stage;
  const from = history.findLastIndex(brings);
  const line = history[from];
  if (!line) return [];
  const corrected = history.slice(from + 1).filter(({ kind, stage }) => kind === "corrected" && stage === now.stage);
  return [line, ...corrected].filter(isHeld);
}
