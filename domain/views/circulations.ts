import type { Act } from "@/domain/acts";
import type { CirculationAct, CirculationState, Purpose, ReplyRule, Result } from "@/domain/circulations";
import type { Hearsay, Stance } from "@/domain/consensus";
import type { Gate } from "@/domain/moves";
import type { Office } from "@/domain/people";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Refusal } from "@/domain/why-not";

/** A state's latest word on a circulated version, as far as the reader may see it. */
export type CirculatedWord = {
  member: string;
  stance: Stance;
  needed: boolean;
  reason: string | null;
  proposed: string | null;
  /** The version that it was said of; it carries over from an earlier one. */
  version: number;
  /** The day that it is said to have been given on, where that is another than the moment it was entered. */
  on: Day | null;
  /** An ISO moment. */
  at: string;
  /** It was written after the deadline. */
  late: boolean;
};

/** One of the texts that a circulation carries. */
export type CirculatedText = {
  address: string;
  reference: string;
  title: string;
  sample: boolean;
  version: number;
  /** A newer version is before the states. */
  overtaken: boolean;
  result: Result;
  /** On a no-objection basis a state objected after the date, and before it was closed. */
  objected: boolean;
  /** What was said until the circulation ended, and what was said after it. */
  words: CirculatedWord[];
  later: CirculatedWord[];
  heard: Hearsay | null;
};

/** One circulation as its list shows it; moments are ISO texts. */
export type CirculationRow = {
  id: string;
  body: string;
  purpose: Purpose;
  rule: ReplyRule;
  /** The deadline that holds. */
  deadline: string;
  state: CirculationState;
  sentAt: string;
  texts: CirculatedText[];
};

/** A circulation that has not ended, as the page of one of its documents names it. */
export type OpenCirculation = Pick<CirculationRow, "id" | "body" | "purpose" | "rule" | "deadline" | "state"> & {
  /** No reply is taken on this text any more: an objection stopped its clock, or a newer version is before the states. */
  over: boolean;
  /** What the reader's own state did; null where it does not take part, or the reader speaks for none. */
  own: { received: boolean; replied: boolean } | null;
};

/** How the body before which a text stands decides on it between its meetings. */
export type ByCirculation = {
  /** The circulation that was sent for it; null while the secretariat has yet to send one. */
  sent: {
    /** Null for whoever does not read circulations. */
    id: string | null;
    /** ISO moments. */
    until: string;
    closedAt: string | null;
    /** An objection stopped its clock. */
    stopped: boolean;
  } | null;
};

/** A circulation that has ended, as the form of a decision names it. */
export type ClosedCirculation = {
  id: string;
  body: string;
  version: number;
  /** An ISO moment. */
  endedAt: string;
  /** The day by which all had agreed; or why no decision can cite it. */
  on: Day | null;
  refusal: Refusal | null;
};

/** What was decided on a text by a circulation, and for an officer what is to be entered from it, or why nothing can be. */
export type TextDecision = {
  address: string;
  decided: { verb: string; day: Day | null; pending: boolean } | null;
  /** The act that enters the decision, or brings the text before its body first, and the day by which all had agreed. */
  enter: { act: Act; gate: Gate; on: Day } | null;
  refusal: Refusal | null;
};

/** All circulations that the reader may see. */
export type CirculationsView = { rows: CirculationRow[]; now: string; sends: boolean; cites: boolean };

/** A circulation on its own page. */
export type CirculationView = CirculationRow & {
  now: string;
  office: Office;
  note: string;
  /** The body's own rule that lets no word be consent. */
  citation: string | null;
  extended: { deadline: string; reason: string; at: string }[];
  ended: { at: string; reason: string | null } | null;
  /** Those of its texts on which something was decided by it, or is to be. */
  decisions: TextDecision[];
  /** The states that confirmed receipt, and those that asked for more time, as far as the reader may know. */
  received: { member: string; at: string }[];
  asked: { member: string; reason: string; at: string }[];
  members: string[];
  /** The reader's own state, where it takes part. */
  own: string | null;
  /** Whether the reader sees what every state did. */
  seesAll: boolean;
  /** What the reader may do, each with what stands in its way. */
  acts: { act: CirculationAct; refusal: Refusal | null }[];
};

/** A text that could be circulated, or why it cannot. */
export type Choice = {
  address: string;
  reference: string;
  title: string;
  sample: boolean;
  version: number | null;
  refusal: Refusal | null;
  /** A state objects to it: it cannot go out on a no-objection basis. */
  objected: boolean;
  /** The meeting that it is before and the Summit that it aims at, where their days are known and to come. */
  aims: MeetingFacts[];
};

/** A body, with the rule that was cited for it. */
export type RuledBody = { code: string; rule: CitedRule | null };
export type CitedRule = { citation: string; hours: number; at: string };

/** What the form of a new circulation is drawn with. */
export type NewCirculation = {
  choices: Choice[];
  /** Documents that the address named. */
  chosen: string[];
  bodies: RuledBody[];
  now: string;
  /** The day on which replies are asked for at first: a week from today. */
  first: Day;
  members: string[];
  request: string;
};
