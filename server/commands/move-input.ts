import type { Outcome } from "@/domain/documents";
import type { Move } from "@/domain/moves";
import type { Said } from "@/domain/why-not";

export const conditionKinds = ["finalise", "body", "domestic", "other"] as const;

/** A condition that a decision leaves open, and who must meet it: a body or a state, by its code. */
export type ConditionSaid = { kind: (typeof conditionKinds)[number]; text: string; who: string | null };

/** All that a move's form can say; addresses name meetings and documents, days are calendar days. */
export type MoveInput = Omit<Said, "outcome"> & {
  outcome?: Outcome;
  /** Why the outcome is another than the track asks for. */
  outcomeReason?: string;
  /** The day of the decision; null where it is today's. */
  day: string | null;
  /** The officer says that an implausible day is right. */
  dayIsRight: boolean;
  /** The officer says that the verb is right beside an outcome that it does not say. */
  verbIsRight: boolean;
  conditions: ConditionSaid[];
  /** The states that took part; null for the members of that day. */
  takingPart: string[] | null;
  /** Why others took part than the members of that day. */
  takingPartReason?: string;
  /** The step is not released with the move. */
  hold: boolean;
};

/** What a move's form names, as it was found. */
export type Named = {
  meetingId: string | null;
  /** The closed circulation by which the body decided, in place of a meeting. */
  circulationId?: string | null;
  /** SOCA decides by circulation on what is submitted to it. */
  byCirculation?: boolean;
  targetId: string | null;
  replacement: string | null;
};

/** A move that was judged and may be made. It waits as it stands where a second officer confirms it. */
export type Step = {
  move: Move;
  input: MoveInput;
  day: string;
  decisionId: string | undefined;
  found: Named;
  /** Other documents that take the same step in the same act. */
  together?: number;
};
