import type { Consensus, Hearsay, Stance } from "@/domain/consensus";
import type { Outcome, Track } from "@/domain/documents";
import type { Stage } from "@/domain/stages";
import type { ClearanceLine } from "@/domain/views/inside";
import type { PositionLine } from "@/domain/views/point-lines";
import type { Day, MeetingFacts } from "@/domain/views/record";

/** One state's square: its word that counts, or as much of it as the reader may know. */
export type Square = {
  member: string;
  /**
   * `none`: yet to revert; `hidden`: what it said, or whether it did, is not shared with the reader; `unasked`: it said
   * nothing of a text for notation, on which nobody is asked to.
   */
  said: Stance | "none" | "hidden" | "unasked";
  /** Given on an earlier version: to be confirmed or changed. */
  stale: boolean;
  /** The version that the word was given on. */
  version: number | null;
};

/** One document with the squares of all states; without a version before them there is nothing to answer yet. */
export type MatrixRow = {
  id: string;
  address: string;
  reference: string;
  title: string;
  sample: boolean;
  stage: Stage | null;
  track: Track;
  outcome: Outcome | null;
  version: number | null;
  squares: Square[];
  /** The verdict as everybody inside may hear it; null where it was not asked, as for a day gone by. */
  heard: Hearsay | null;
  /** The verdict with its working, for those who see all positions. */
  verdict: Consensus | null;
  /** Until when the text is on a no-objection basis, as an ISO moment; null where it is on none, or for a day gone by. */
  silenceUntil: string | null;
  /** Where the Chair declared consensus. */
  declaredAt: MeetingFacts | null;
  /** The sitting it is before, where its day is known; null for a day gone by, as what follows is empty then. */
  meeting: MeetingFacts | null;
  /** What a decision left open and was not met, in its words. */
  conditions: string[];
  /** The approvals still to be given, as far as the reader reads them. */
  clearances: Pick<ClearanceLine, "kind" | "body" | "member" | "partner">[];
};

/** What one state said on one document, in its own words. */
export type StateWord = {
  document: string;
  version: number;
  reason: string | null;
  paragraphs: PositionLine["paragraphs"];
  needed: boolean;
  on: Day;
};

export const matrixOrders = ["agenda", "closeness"] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

/** Documents down, states across: where each text for a Summit stands with each state. */
export type MatrixView = {
  today: Day;
  /** The day as on which membership, versions and positions are read. */
  on: Day;
  order: MatrixOrder;
  summit: MeetingFacts | null;
  /** The Summits for which the reader sees documents, soonest first. */
  summits: MeetingFacts[];
  /** In protocol order, as of that day; observers stand after the members and do not count. */
  members: string[];
  observers: string[];
  /** Whether the reader sees every state's position. */
  seesAll: boolean;
  /** The reader's own state. */
  own: string | null;
  /** The one state that is looked at, with its words. */
  state: { member: string; words: StateWord[] } | null;
  rows: MatrixRow[];
};
