import { isReleasable } from "@/domain/lines";
import type { HistoryLine } from "@/domain/views/record";

/** A step that could be told to the public and has not been. */
export const isHeld = ({ kind, inside }: HistoryLine) =>
  inside !== null && inside.audience === "inside" && !inside.released && !inside.forPublic && isReleasable(kind, {});

/** A line as the public reads it: without its exact stage, and without all that is said inside. */
export const asPublic = (line: HistoryLine): HistoryLine => ({ ...line, stage: null, inside: null });
