import type { AttachmentLine } from "@/domain/attachments";
import type { Bracket } from "@/domain/brackets";
import type { Change } from "@/domain/comparison";
import type { Paragraph } from "@/domain/paragraphs";
import type { UploadNote } from "@/domain/uploads";
import type { VersionKind } from "@/domain/versions";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Refusal } from "@/domain/why-not";

/** A document's texts as far as the reader may read them, with what every page of a text says first. */
export type TextHead = {
  reference: string;
  address: string;
  title: string;
  sample: boolean;
  /** The versions that the reader may read, oldest first. */
  numbers: number[];
};

/** One of two versions that are compared. */
export type ComparedVersion = {
  number: number;
  kind: VersionKind;
  addedAt: string;
  brackets: number;
  stamps: Stamp[];
};

/** Two versions of a document against one another. */
export type ComparisonView = TextHead & {
  from: ComparedVersion;
  to: ComparedVersion;
  changes: Change[];
  /** The reader's state, and the version that it last spoke on. */
  member: string | null;
  spokeOn: number | null;
};

/** One version's passages in brackets, and the days that were left when it came. */
export type BracketCount = {
  version: number;
  day: Day;
  open: number;
  added: number;
  resolved: number;
  /** It came after SOCA had endorsed the text. */
  afterSoca: boolean;
  daysLeft: number | null;
};

/** What is not yet agreed in a text, and how that became less from version to version; only for those inside. */
export type BracketsView = TextHead & {
  version: number;
  brackets: Bracket[];
  counts: BracketCount[];
  /** The sitting that the text is before, or the Summit that it aims at. */
  until: MeetingFacts | null;
  today: Day;
  /** Member States by protocol. */
  order: string[];
};

/** An uploaded file as it was read, before it is accepted. */
export type UploadView = {
  id: string;
  name: string;
  /** The SHA-256 of the file and of the text, in hexadecimal. */
  fileHash: string;
  textHash: string;
  paragraphs: Paragraph[];
  notes: UploadNote[];
};

/** What a body did with a version, in its verb, where and on which day. */
export type Stamp = {
  verb: string;
  body: string;
  meeting: string | null;
  /** Whether it did so ad referendum, between its meetings; not told to the public. */
  adReferendum: boolean;
  day: Day | null;
};

/** The files beside the texts of a document, and whether the reader may add one. */
export type AttachmentsView = Omit<TextHead, "numbers"> & {
  attachments: AttachmentLine[];
  refusal: Refusal | null;
  /** The states of which the reader may add a letter; only the secretariat is sent any. */
  members: string[];
  /** Made when the page is drawn: the same form sent twice is done once. */
  request: string;
};
