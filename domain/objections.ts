import type { DecisionLine, PositionLine } from "@/domain/views/inside";
import type { ProposalLine } from "@/domain/views/point-lines";
import type { Day } from "@/domain/views/record";

/** An objection from the day it was raised until it is lifted: by a later word of its state, or in the room. */
export type Objection = {
  /** The word that holds now, or held last. */
  word: PositionLine;
  raisedOn: Day;
  lifted: { on: Day | null; how: "state" | "room" } | null;
  proposals: ProposalLine[];
};

type Words = { positions: PositionLine[]; decisions: Pick<DecisionLine, "liftedBy" | "stands" | "day" | "version">[] };

/**
 * The objections that a reader sees, in the order in which they were raised. Words are oldest first; an unbroken run of
 * objections of one state is one, and a contested entry is none.
 */
export function objectionsOf({ positions, decisions }: Words): Objection[] {
  const found: Objection[] = [];
  for (const word of positions) {
    if (word.answered === false) continue;
    const open = found.find((one) => one.word.member === word.member && !one.lifted);
    if (word.stance === "object" && open) {
      open.word = word;
      open.proposals.push(...word.proposals);
    } else if (word.stance === "object") {
      found.push({ word, raisedOn: word.on, lifted: null, proposals: [...word.proposals] });
    } else if (open) open.lifted = { on: word.on, how: "state" };
  }
  for (const objection of found) {
    const room = decisions.find((decision) => liftedIn(decision, objection));
    if (!objection.lifted && room) objection.lifted = { on: room.day, how: "room" };
  }
  return found;
}

/** Whether a state lifted this objection in the room: it was entered for it, for the text to which it objected. */
const liftedIn = ({ liftedBy, stands, version }: Words["decisions"][number], { word }: Objection) =>
  stands && liftedBy.includes(word.member) && version !== null && word.version <= version;

/** Those that still stand. */
export const standingObjections = (words: Words) => objectionsOf(words).filter(({ lifted }) => !lifted);
