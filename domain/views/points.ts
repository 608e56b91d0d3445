import type { Objection } from "@/domain/objections";
import type { Paragraph } from "@/domain/paragraphs";
import type { PositionLine } from "@/domain/views/inside";
import type { TextHead } from "@/domain/views/text";

/** Objections with their lives, and edits with their answers, as far as they are the reader's. */
export type PointsView = TextHead & {
  version: number | null;
  paragraphs: Paragraph[];
  objections: Objection[];
  /** Positions that propose words. */
  edits: PositionLine[];
  mayAnswer: boolean;
  mayOffer: boolean;
};
