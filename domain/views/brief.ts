import type { CapitalLine } from "@/domain/capital";
import type { Change } from "@/domain/comparison";
import type { Draft } from "@/domain/drafts";
import type { ClearanceLine, InsideView, PositionLine } from "@/domain/views/inside";
import type { DocumentBefore } from "@/domain/views/meeting-inside";
import type { MeetingView } from "@/domain/views/meetings";

/** What a state has said and prepares on a text, for its own eyes. */
export type OwnWords = {
  word: PositionLine | null;
  draft: Draft | null;
  home: Pick<ClearanceLine, "state" | "version" | "day"> | null;
  /** The earliest version whose positions count on the one before the states. */
  since: number | null;
};

/** A brief on one text for a delegation's minister. */
export type BriefView = OwnWords & {
  inside: InsideView;
  member: string;
  /** What changed since the state's last word; null where nothing did, or there is no such word. */
  changes: Change[] | null;
  answered: CapitalLine[];
};

/** A brief on every text before a meeting. */
export type MeetingBrief = {
  meeting: MeetingView;
  member: string;
  texts: (OwnWords & { before: DocumentBefore; changed: number | null })[];
};
