import { isReleasable } from "@/domain/lines";
import type { HistoryLine } from "@/domain/views/record";

/** A step that could be told to the public and has not been; one that was taken back unheard is nothing to tell. */
export function isHeld({ kind, inside }: HistoryLine): boolean {
  if (inside?.audience !== "inside") return false;
  return !inside.released && !inside.forPublic && !inside.undone && isReleasable(kind, {});
}

/** A line as the public reads it: without its exact stage, and without all that is said inside. */
export const asPublic = (line: HistoryLine): HistoryLine => ({ ...line, stage: null, inside: null });
