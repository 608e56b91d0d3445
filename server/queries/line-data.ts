import type { Outcome } from "@/domain/documents";
import type { Phase, Stage } from "@/domain/stages";

/** What lines of the record say beyond their columns; every part is there only where the act said it. */
export type LineData = Partial<{
  step: string;
  phase: Phase | null;
  stage: Stage | null;
  targetId: string | null;
  takingPart: string;
  together: number;
  change: { from: string; to: string };
  corrects: { was?: string | null; is?: string | null };
  before: { stage?: Stage | null; targetId?: string | null };
  reason: string | null;
  asker: string;
  gap: string | null;
  body: string | null;
  /** The kind of a clearance. */
  of: string;
  outcome: Outcome | null;
  replacement: string;
  relation: string;
  other: string;
  name: string;
  conditions: string[];
  condition: string;
  verb: string;
  stance: string;
  means: string;
  undoes: number;
  fields: string[];
  steps: number[];
  release: boolean;
  lead: string;
  formerTargetId: string | null;
  deadline: string;
  proposed: string;
  byCirculation: boolean;
}>;
