import type { Open } from "@/domain/brackets";
import type { Stance } from "@/domain/consensus";
import type { Day } from "@/domain/views/record";

/** Words that a state proposes for a paragraph, with their answer as far as one was given. */
export type EditLine = {
  id: string;
  anchor: string;
  words: string;
  needed: boolean;
  answer: { taken: boolean; words: string; by: string | null; on: Day } | null;
};

/** Words offered to meet an objection, for a paragraph or for the whole text. */
export type ProposalLine = { id: string; anchor: string | null; words: string; by: string | null; on: Day };

/** A submitted position that the reader may see. */
export type PositionLine = {
  id: string;
  member: string;
  version: number;
  stance: Stance;
  needed: boolean;
  reason: string | null;
  /** Words that came with the whole position, such as those with an objection on a no-objection basis. */
  proposed: string | null;
  paragraphs: Pick<Open, "anchor" | "cited">[];
  means: "letter" | "email" | "room" | null;
  on: Day;
  /** The moment of its recording, in ISO. */
  at: string;
  /** The state's answer to a line entered for it; null where it gave none. What was taken back counts as little as what is contested. */
  answered: boolean | null;
  /** The secretariat took back its entry: when, and why. */
  takenBack: { on: Day; reason: string } | null;
  /** Words that the state proposes with it, and what the leads or the secretariat say to each. */
  edits: EditLine[];
  /** Words that were offered to meet it. */
  proposals: ProposalLine[];
};
