import type { ReplyRule } from "@/domain/circulations";
import type { CommentAudience } from "@/domain/comments";
import type { Stance } from "@/domain/consensus";
import type { Term } from "@/domain/mandates";
import type { Gate, Move } from "@/domain/moves";
import type { RestsWith } from "@/domain/rests-with";
import type { Pending } from "@/domain/standing";
import type { Cited } from "@/domain/structure";
import type { ReleasedStep } from "@/domain/views/home";
import type { Day, MeetingFacts, RegisterRow } from "@/domain/views/record";
import type { Refusal } from "@/domain/why-not";

/** A document as the desk names it. */
export type DeskDocument = Pick<RegisterRow, "address" | "reference" | "title" | "sample" | "stage" | "outcome">;

/** What is to be done, with what its sentence says. Each kind leads to one step of the document. */
export type ToDo =
  | { kind: "answer"; entry: string; stance: Stance; version: number; means: "letter" | "email" | "room"; on: Day }
  | { kind: "answerLifted"; decision: string; meeting: MeetingFacts | null; on: Day | null }
  | { kind: "reply"; version: number }
  | { kind: "replyAgain"; version: number; given: number; stance: Stance }
  | { kind: "held"; version: number; stance: Stance; since: Day }
  | { kind: "settle"; version: number; continues: boolean }
  | { kind: "text" }
  | { kind: "share"; version: number }
  /** `toShare` says that the latest version is not yet before the delegations. */
  | { kind: "submit"; version: number; toShare: boolean }
  | { kind: "meet"; text: string }
  | { kind: "open"; from: { members: string[]; bodies: string[] } }
  | { kind: "confirm"; what: Pending["kind"]; recorded: string; name: string }
  /** `left` says whose clearance is still awaited before that body, and `later` before those that follow it. */
  | {
      kind: "decide";
      move: Move;
      byCouncil: boolean;
      refusal: Refusal | null;
      yet: string[];
      again: string[];
      left: string[];
      later: { gate: Gate; of: string[] }[];
    }
  | { kind: "contested"; states: string[] }
  | { kind: "condition"; condition: string; text: string }
  | { kind: "clearance"; clearance: string }
  | { kind: "release"; state: string; step: number }
  | { kind: "agree"; move: Move; state: string; reason: string }
  | { kind: "replyBy"; circulation: string; rule: ReplyRule; until: string; past: boolean; receive: boolean }
  | { kind: "circulated"; circulation: string; rule: ReplyRule; until: string; yet: string[]; again: string[] }
  | { kind: "closeCirculation"; circulation: string; rule: ReplyRule; until: string }
  | { kind: "clockStopped"; circulation: string }
  | { kind: "moreTime"; circulation: string; states: string[]; until: string }
  | { kind: "circulate" }
  | { kind: "leads" };

/** What a delegation has prepared on the text before the states: the draft that waits, and who answered in the capital. */
export type Prepared = {
  draft: { stance: Stance | null; by: string | null; cited: Cited[] } | null;
  answered: string[];
};

/** One thing that rests with the reader. */
export type Task = ToDo & {
  /** What the reader's delegation has prepared for it. */
  prepared: Prepared;
  document: DeskDocument;
  /** The meeting by which it is to be done; null where none is set. */
  by: By | null;
};
export type By = {
  meeting: MeetingFacts;
  day: Day;
  passed: boolean;
  days: number;
  /** The gate before that meeting of which no sitting is known yet. */
  unset: Gate | null;
};

/** One line of what the reader did last. */
export type Deed = {
  document: DeskDocument;
  number: number;
  /** The kind of the line, or the step that it took. */
  kind: string;
  version: number | null;
  /** ISO moments; `undoUntil` only while the step can be taken back. */
  at: string;
  undoUntil: string | null;
};

/** A text on which the reader's state needs an edit, and what that waits for: the leads' answer, or the version that holds it. */
export type OurEdit = { document: DeskDocument; waits: "answer" | "version" };

/** What an officer waits for: others to speak on a text or to bring it on, or another officer to confirm what was recorded. */
export type Wait =
  | {
      kind: "text";
      task: Task;
      rests: RestsOnOthers;
      /** It is before the states in a circulation that has not ended. */
      circulated: boolean;
    }
  | {
      kind: "second";
      document: DeskDocument;
      by: By | null;
      what: Pending["kind"];
      /** An ISO moment. */
      recorded: string;
      name: string;
    };
export type RestsOnOthers = Extract<RestsWith, { kind: "delegations" | "bodies" }>;

/** A document that the reader's delegation or body leads. */
export type Watched = { document: DeskDocument; waits: "open" | "confirm" | "agree" | null };

/** A version marked as editorial, since which positions carry over, and until when a delegation may say that it is not. */
export type Edited = { document: DeskDocument; version: number; since: number; until: string };

/** A comment in which the reader is named, until they answer it or it is settled. */
export type Named = {
  document: DeskDocument;
  thread: string;
  /** The number of the line in its thread. */
  line: number;
  version: number;
  /** The paragraph that it is about; null for the whole text. */
  cited: Cited | null;
  audience: CommentAudience;
  /** The delegation that opened the thread; null where the secretariat did. */
  member: string | null;
  by: { name: string; holder: string | null };
  /** An ISO moment. */
  at: string;
  text: string;
};

/** A text on which a state cannot agree yet, of which the reader is told. */
export type Continuing = { document: DeskDocument; version: number };

/** Everything the desk shows: `readDesk(db, actor)`. */
export type DeskView = {
  today: Day;
  /** The reader's state observes: no word of it is awaited, and it proposes nothing. */
  observes: boolean;
  /** Mandates of the reader that begin later, or the one that ended last where none holds. */
  terms: Term[];
  /** What rests with the reader, soonest first. */
  tasks: Task[];
  /** For an officer, what waits for others first. */
  waits: Wait[];
  edited: Edited[];
  named: Named[];
  continuing: Continuing[];
  ourEdits: OurEdit[];
  /** Documents that the reader's state or body leads. */
  watched: Watched[];
  /** Meetings to come, for the secretariat, with how many texts are before each. */
  meetings: { meeting: MeetingFacts; documents: number }[];
  did: Deed[];
  /** For those with whom nothing rests: the other texts on their way that they read. */
  underway: Watched[];
  /** The latest released steps, for those with whom nothing rests and no text is on its way. */
  latest: ReleasedStep[];
};
