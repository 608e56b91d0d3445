import type { Fold } from "@/domain/comment-folds";
import type { CommentAudience, CommentRefusal } from "@/domain/comments";
import type { Paragraph } from "@/domain/paragraphs";
import type { TextHead } from "@/domain/views/text";
import type { Refusal } from "@/domain/why-not";

/** One thing said in a thread, in its latest wording. */
export type CommentLine = {
  /** The number of the line in its thread. */
  number: number;
  text: string;
  by: { name: string; holder: string | null };
  /** An ISO moment, and that of its latest wording where it was reworded. */
  at: string;
  rewordedAt: string | null;
  /** Earlier wordings, oldest first. */
  earlier: string[];
  mentioned: string[];
  /** The reader is named in it. */
  namesMe: boolean;
  /** The moment at which whoever said it took it back; then nobody reads its words. */
  withdrawnAt: string | null;
  /** Until when the reader may reword or withdraw it; null where it is not theirs, or its time is over. */
  rewordUntil: string | null;
};

/** A thread as its reader sees it. */
export type ThreadView = {
  id: string;
  anchor: string | null;
  audience: CommentAudience;
  /** The delegation that opened it; null where the secretariat did. */
  member: string | null;
  /** Said to the secretariat, and shown to all delegations by the circulated compilation. */
  compiled: boolean;
  lines: CommentLine[];
  /** What of its answers does not stand here; null where nobody asked to fold any. */
  folded: Fold | null;
  /** Who settled it and when; null while it is open. */
  settled: { name: string; at: string } | null;
  /** Why the reader cannot answer, settle or reopen; null where they can. */
  notAnswer: CommentRefusal | null;
  notTurn: CommentRefusal | null;
  /** Made when the page is drawn: the same form sent twice is done once. */
  request: string;
};

/** Somebody who can be named in a comment. */
export type Mentionable = { id: string; name: string; holder: string | null };

type Spoken = Pick<ThreadView, "id" | "audience" | "member">;

/** What is being written: on which paragraph, or in answer to which thread, or in place of which line. */
export type Writing =
  | { act: "open"; anchor: string | null }
  | { act: "answer"; thread: Spoken }
  | { act: "reword"; thread: Spoken; line: CommentLine };

/** The comments on one version, as far as they are the reader's to see. */
export type CommentsView = TextHead & {
  version: number;
  /** How many threads the reader sees on each version. */
  counts: Record<number, number>;
  paragraphs: Paragraph[];
  /** The newest of them, or those around the one that is asked for. */
  threads: ThreadView[];
  /** By the anchor of a paragraph, and without one for the whole text: how many threads it has, and which do not stand here. */
  folds: Record<string, Fold>;
  /** The thread that the address asks for. */
  asked: string | null;
  /** Why the reader cannot comment; null where they can. */
  refusal: Refusal | null;
  /** The version was taken back: nothing new is said beside it. */
  takenBack: boolean;
  audiences: CommentAudience[];
  people: Mentionable[];
  /** The compilation of this version is circulated: what is said to the secretariat from now on stays with it. */
  circulated: boolean;
  writing: Writing | null;
  /** Observers, and whether each is invited to comment; the secretariat invites. */
  observers: { code: string; invited: boolean }[];
  invites: boolean;
  /** The reader's state. */
  member: string | null;
  request: string;
};
