import type { CompiledRow } from "@/domain/compilation";
import type { TextHead } from "@/domain/views/text";

/** What all states said of a version, as one table. */
export type CompilationView = TextHead & {
  version: number;
  /** An ISO moment; null while it is prepared. */
  circulatedAt: string | null;
  rows: CompiledRow[];
  /** The states whose positions it holds or opens, by protocol. */
  states: string[];
  /** How many comments to the secretariat it opens. */
  comments: Record<string, number>;
  /** Every delegation that reads the document, members before observers. */
  delegations: string[];
  /** Whether the reader may circulate it. */
  circulates: boolean;
};
