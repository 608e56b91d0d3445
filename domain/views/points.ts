import type { Objection } from "@/domain/objections";
import type { Paragraph } from "@/domain/paragraphs";
import type { PositionLine } from "@/domain/views/inside";
import type { Day } from "@/domain/views/record";
import type { TextHead } from "@/domain/views/text";

/** Objections with their lives, and edits with their answers, as far as they are the reader's. */
export type PointsView = TextHead & {
  version: number | null;
  paragraphs: Paragraph[];
  objections: Objection[];
  /** Positions that propose words, and when a later one of the same state took their place. */
  edits: (PositionLine & { replacedOn: Day | null })[];
  mayAnswer: boolean;
  mayOffer: boolean;
};
