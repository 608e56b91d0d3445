import type { AttachmentLine } from "@/domain/attachments";
import type { Bracket } from "@/domain/brackets";
import type { Hearsay, Working } from "@/domain/consensus";
import type { Outcome } from "@/domain/documents";
import type { Draft } from "@/domain/drafts";
import type { Joint } from "@/domain/joint";
import type { Gate } from "@/domain/moves";
import type { Paragraph } from "@/domain/paragraphs";
import type { Office } from "@/domain/people";
import type { RestsWith } from "@/domain/rests-with";
import type { Standing } from "@/domain/standing";
import type { Offer, ShareAudience, VersionKind } from "@/domain/versions";
import type { ByCirculation, OpenCirculation } from "@/domain/views/circulations";
import type { PendingView } from "@/domain/views/pending";
import type { PositionLine } from "@/domain/views/point-lines";

export type { PositionLine } from "@/domain/views/point-lines";

import type { Day, DocumentView, MeetingFacts, RecordCheck, RegisterRow } from "@/domain/views/record";
import type { Stamp, TextHead } from "@/domain/views/text";

export type { Paragraph } from "@/domain/paragraphs";

/** One version as its list shows it; its text is on its own page. */
export type VersionLine = {
  number: number;
  kind: VersionKind;
  /** A state said that it is not editorial. */
  contested: boolean;
  /** An ISO moment. */
  addedAt: string;
  /** Member, body or office of who added it; null where not known. */
  by: string | null;
  shared: ShareAudience[];
  brackets: number;
  /** The SHA-256 of the text, in hexadecimal. */
  sha256: string;
  /** Who endorsed or adopted it, as far as the reader may know. */
  stamps: Stamp[];
};

/** A version that was added by mistake: it keeps its number, and counts no more. */
export type TakenBackVersion = VersionLine & { on: Day; reason: string };

/** One version with its text, on a page of its own. */
export type VersionView = Omit<VersionLine, "by" | "contested"> &
  TextHead & {
    paragraphs: Paragraph[];
    inside: boolean;
    /** It was added by mistake: when it was taken back, and why. */
    takenBack: { on: Day; reason: string } | null;
    /** The file that the text was read from; null where it was pasted, or is not the reader's. */
    original: { name: string; sha256: string } | null;
    /** Member States by protocol. */
    order: string[];
    /** Passages that this version put into brackets after SOCA had endorsed the text. */
    addsAfterSoca: number;
    /** The reader's state, and the comparisons with this version that are offered first. */
    member: string | null;
    offers: Offer[];
    /** How many comments the reader sees on each paragraph, and under no name on the whole; null for who reads none. */
    comments: Record<string, number> | null;
  };

/** What a body decided, as it stands in the record; `stands` is false once another line took its place. */
export type DecisionLine = {
  id: string;
  gate: Gate | null;
  body: string | null;
  meeting: MeetingFacts | null;
  /** The body decided between its meetings; by which circulation, for those who read it. */
  byCirculation: boolean;
  circulation: string | null;
  day: Day | null;
  verb: string;
  outcome: Outcome | null;
  version: number | null;
  takingPart: string[];
  takingPartSaid: string | null;
  declared: boolean;
  liftedBy: string[];
  gap: string | null;
  regardless: boolean;
  fromRecord: boolean;
  recordedAt: string;
  corrects: string | null;
  stands: boolean;
};

/** What a decision left open, and how it was met. */
export type ConditionLine = {
  id: string;
  decision: string;
  kind: "finalise" | "body" | "domestic" | "other";
  text: string;
  body: string | null;
  member: string | null;
  metOn: Day | null;
  proof: string | null;
};

export type ClearanceLine = {
  id: string;
  kind: "sectoral" | "pillar" | "partner" | "legal" | "domestic";
  state: "pending" | "given" | "givenAdReferendum" | "notNeeded";
  gate: Gate | null;
  body: string | null;
  member: string | null;
  partner: string | null;
  day: Day | null;
  version: number | null;
  meeting: MeetingFacts | null;
};

/** What the head of a lead delegation asks of the heads of the others. */
export type JointView = Joint & {
  name: string;
  askedAt: string;
  reason: string;
  /** The Summit that the text is to be carried over to. */
  target: MeetingFacts | null;
};

/** What the public is shown of a document now. */
export type PublicNow = Pick<
  RegisterRow,
  "title" | "formerTitles" | "type" | "track" | "leadMembers" | "leadBodies" | "summit" | "phase" | "stage" | "outcome"
> & {
  /** A conclusion that is told to the public from this moment on. */
  due: string | null;
};

/** Everything the page of a document shows those who work on it. */
export type InsideView = DocumentView & {
  id: string;
  revision: number;
  /** Drafting was opened: every delegation reads it; before, its leads and the secretariat do. */
  opened: boolean;
  today: Day;
  /** The members of today, in protocol order. */
  members: string[];
  standing: Standing;
  hearsay: Hearsay | null;
  /** How the verdict was worked out; only for those who see all positions. */
  working: Working | null;
  rests: RestsWith;
  /** The meeting that the text is before, or is to come before. */
  awaited: MeetingFacts | null;
  /** The sittings of SOCA and of the Council that are to come, soonest first, whatever they take up. */
  coming: MeetingFacts[];
  /** How the body before which it is decides on it by circulation; null where it does not. */
  byCirculation: ByCirculation | null;
  /** Those that stand, newest first. */
  versions: VersionLine[];
  /** Those that were added by mistake and taken back, newest first; for those who read every version. */
  takenBack: TakenBackVersion[];
  /** The versions on which something was said for all delegations; for those who read every version. */
  commented: number[];
  decisions: DecisionLine[];
  conditions: ConditionLine[];
  attachments: AttachmentLine[];
  clearances: ClearanceLine[];
  positions: PositionLine[];
  /** The circulations of the text that an officer closed: of which version, and when. */
  closes: { version: number; at: string }[];
  /** The compilation of what all states said on the current version was circulated to the delegations. */
  circulated: boolean;
  /** The bracketed passages of the current version. */
  passages: Bracket[];
  /** Null for a document without any entry. */
  record: RecordCheck | null;
  /** What the reader's own delegation prepared, newest version first. */
  drafts: Draft[];
  pending: PendingView | null;
  joint: JointView | null;
  publicNow: PublicNow | null;
  /** The circulation of the text that is open, for those between whom it is. */
  circulation: OpenCirculation | null;
  /** The public is shown something else than stands now. */
  behind: boolean;
  /** Until when the reader may take back the last step; null where it is not theirs, or its time is over. */
  undoUntil: string | null;
  /** Whether the office that is not the reader's has somebody, so that a second officer is asked of it. */
  otherOffice: Office | null;
};
