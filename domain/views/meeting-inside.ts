import type { Hearsay } from "@/domain/consensus";
import type { Track } from "@/domain/documents";
import type { Move } from "@/domain/moves";
import type { DeskDocument } from "@/domain/views/desk";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Refusal } from "@/domain/why-not";

/** An open document that is before a meeting, or on its way to it. */
export type DocumentBefore = {
  document: DeskDocument;
  revision: number;
  track: Track;
  version: number | null;
  verdict: Hearsay | null;
  /** The meeting at which consensus was declared. */
  declaredAt: MeetingFacts | null;
  waitsForSecond: boolean;
  /** The move by which this meeting's decision is entered, and for an officer what stands in its way. */
  move: Move | null;
  refusal: Refusal | null;
};

/** Whether the meeting's decision on a document may be entered now. */
export const isReady = ({ refusal, waitsForSecond }: DocumentBefore) => !refusal && !waitsForSecond;

/** A decision of a meeting as it was entered in the tracker. */
export type DecisionAt = {
  /** It waits for a second officer. */
  pending: boolean;
  id: string;
  document: DeskDocument;
  verb: string;
  day: Day | null;
  version: number | null;
  takingPart: string[];
  declared: boolean;
  conditions: { id: string; text: string; metOn: Day | null }[];
};

/** What a meeting's page shows those who work on its documents: `findMeetingInside(db, actor, meeting)`. */
export type MeetingInside = {
  before: DocumentBefore[];
  onTheWay: DocumentBefore[];
  decisions: DecisionAt[];
  /** The members of that day in protocol order; `represented` is null where nothing was entered. */
  attendance: { member: string; represented: boolean | null; by: string | null }[];
  /** Whether the reader enters decisions and attendance. */
  officer: boolean;
  /** Made when the page is drawn: the same form sent twice is done once. */
  request: string;
};
