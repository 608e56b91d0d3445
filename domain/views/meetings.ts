import type { Phase } from "@/domain/stages";
import type { Day, MeetingFacts, MeetingKind, Source } from "@/domain/views/record";
import type { StepKind } from "@/domain/views/step-kinds";

/** Which meetings the list shows; null shows those of every body. */
export type MeetingFilter = { kind: MeetingKind | null };

/** One line of the list of meetings. */
export type MeetingRow = MeetingFacts & {
  /** Documents that the meeting's own page shows to the same reader: before it, on their way to it, taken up or decided on. */
  documents: number;
};

/** The list of meetings: `listMeetings(db, actor, filter)`. Order does not matter; the page groups and orders. */
export type MeetingsView = {
  /** Today by the database's clock, in Jakarta; it tells what is still to come. */
  today: Day;
  meetings: MeetingRow[];
};

/** What one meeting did with one document, in its source's verb. */
export type MeetingStep = {
  kind: StepKind;
  /** The meeting's own verb, where the step tells of a decision entered here. */
  verb: string | null;
  /** Null where the source reports the step without its day. */
  day: Day | null;
  /** The Summit that the text was sent up to. */
  target: MeetingFacts | null;
  source: Source | null;
};

/** One document before a meeting; without a step where the record does not know what the meeting decided. */
export type MeetingDocument = {
  reference: string;
  address: string;
  title: string;
  titleToConfirm: boolean;
  sample: boolean;
  /** As the public was told last. */
  phase: Phase | null;
  /** Oldest first. */
  steps: MeetingStep[];
};

/** Everything the page of one meeting shows: `findMeeting(db, actor, address)`, null where there is none to see. */
export type MeetingView = MeetingFacts & {
  today: Day;
  /** The Chair of the year in which the meeting is held. */
  chair: { year: number; member: string; theme: string | null } | null;
  source: Source | null;
  documents: MeetingDocument[];
  /** Who was represented, in protocol order; null where the record does not know. */
  attendance: { member: string; represented: boolean }[] | null;
  /** The meetings of the same body before and after this one. */
  previous: MeetingFacts | null;
  next: MeetingFacts | null;
};
