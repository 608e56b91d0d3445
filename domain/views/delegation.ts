import type { CapitalLine } from "@/domain/capital";
import type { Draft } from "@/domain/drafts";
import type { preparing } from "@/domain/may-act";
import type { Cited } from "@/domain/structure";
import type { TurnRound } from "@/domain/turn-round";
import type { PositionLine } from "@/domain/views/inside";
import type { Day } from "@/domain/views/record";
import type { TextHead } from "@/domain/views/text";
import type { Refusal } from "@/domain/why-not";

/** One line of a delegation's own record: the moment it was written, and the day it tells of where that is another. */
export type OwnLine = {
  number: number;
  kind: string;
  by: string;
  on: Day | null;
  at: string;
  version: number | null;
};

/** What one delegation prepares on a document, for its own eyes. */
export type DelegationView = TextHead & {
  member: string;
  /** The version before the states. */
  version: number | null;
  /** Newest version first. */
  drafts: Draft[];
  /** The draft is on an older text, and was not submitted on it. */
  older: boolean;
  /** The state's last word, and whether the text changed since it was given. */
  word: PositionLine | null;
  wordStale: boolean;
  /** Each act of the delegation, with what stands in its way. */
  acts: { act: (typeof preparing)[number]; refusal: Refusal | null }[];
  lines: OwnLine[];
  /** What was asked in the capital, the latest first. */
  capital: CapitalLine[];
  /** How long the capital took to answer so far, on every text; null before its first answer. */
  turnRound: TurnRound | null;
  /** The paragraphs of the text before the states, as they are cited. */
  cited: { anchor: string; cited: Cited }[];
};
