import type { DocumentType, FinalBody, Outcome, SourceKind, Track } from "@/domain/documents";
import type { Related } from "@/domain/relations";
import type { Phase, Stage } from "@/domain/stages";
import type { InsideLine } from "@/domain/views/inside-line";
import type { StepKind } from "@/domain/views/step-kinds";

export { isStepKind, type ReportedKind, reportedKinds, type StepKind, stepKinds } from "@/domain/views/step-kinds";

/** A calendar day, `2023-05-10`; a day has no zone. */
export type Day = string;

/** Where a fact comes from. The address is present only for official sources: others are named, not linked. */
export type Source = { kind: SourceKind; label: string | null; url: string | null; publishedOn: Day | null };

/** The bodies whose meetings are named by number in both languages; every other meeting keeps its own name. */
export const meetingKinds = ["soca", "council", "summit", "ministers", "other"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** One sitting: one number, several (44 and 45) or none, where the name stands in for it. */
export type MeetingFacts = {
  address: string;
  kind: MeetingKind;
  numbers: number[];
  /** In English as the source gives it; shown where there is no number, and always on the meeting's own page. */
  name: string;
  body: string | null;
  city: string | null;
  /** Code of the Member State that hosts. */
  host: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  /** False where the record only knows that it was scheduled. */
  confirmed: boolean;
  sample: boolean;
};

/** One line of a document's history, drawn for the reader's eyes. */
export type HistoryLine = {
  /** Dense within the document, oldest first. */
  number: number;
  kind: StepKind;
  /** The phase reached with this step; null where the step moved nothing. */
  phase: Phase | null;
  /** The exact stage reached, only for those who read inside. */
  stage: Stage | null;
  day: Day | null;
  meeting: MeetingFacts | null;
  /** It was done between meetings, by circulation. */
  byCirculation: boolean;
  /** The Summit that a text was sent up to. */
  target: MeetingFacts | null;
  /** Former and new value of a changed title or type. */
  change: { from: string; to: string } | null;
  /** The day of the decision that a correction puts right, as it was and as it is; null where the line corrects none. */
  corrects: { was: Day | null; is: Day | null } | null;
  /** What a body did, in its own verb; null where the line tells of no decision. */
  verb: string | null;
  /** Who took part, in the source's own words. */
  takingPart: string | null;
  /** How many other documents took the same step in the same act. */
  together: number;
  fromRecord: boolean;
  source: Source | null;
  /** Null in public. */
  inside: InsideLine | null;
};

/** One knot of the rail: a phase on the way, reached, expected, or without a source. */
export type RailKnot = {
  phase: Phase;
  state: "reached" | "now" | "ahead" | "unknown";
  day: Day | null;
  kind: StepKind | null;
  meeting: MeetingFacts | null;
  /** It was reached between meetings, by circulation. */
  byCirculation: boolean;
  outcome: Outcome | null;
  /** Days from this knot to the next, where both days are known. */
  daysToNext: number | null;
};

/** One row of the register, the same for a visitor and for those who read inside but for `stage`. */
export type RegisterRow = {
  reference: string;
  address: string;
  sample: boolean;
  title: string;
  titleToConfirm: boolean;
  formerTitles: string[];
  type: DocumentType;
  track: Track;
  sectors: string[];
  leadMembers: string[];
  leadBodies: string[];
  summit: MeetingFacts | null;
  /** Null where the record has no source for where the text stands. */
  phase: Phase | null;
  stage: Stage | null;
  outcome: Outcome | null;
  /** The day the phase was reached; null where not known. */
  since: Day | null;
  /** False for a document that only those who read inside are shown. */
  listed: boolean;
};

/** Another document, by its reference and its title. */
export type Successor = { reference: string; address: string; title: string };

/** Everything the document page shows. */
export type DocumentView = RegisterRow & {
  /** The document that took the place of a superseded one; null where the reader does not know it. */
  successor: Successor | null;
  finalBody: FinalBody;
  purpose: string | null;
  ministerialBodies: string[];
  rail: RailKnot[];
  /** In public, the Council's sitting that is to take up a text in ministerial review; those inside read the exact way. */
  council?: MeetingFacts | null;
  history: HistoryLine[];
  travelledWith: { address: string; title: string }[];
  relations: Related[];
  /** The number of the version that everybody may read; null where none was released. */
  released: number | null;
};

/** Whether the chain of a document's record holds; its length, its end and its first bad line only for who reads all of it. */
export type RecordCheck = { intact: boolean; entries: number | null; head: string | null; broken: number | null };
