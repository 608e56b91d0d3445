import type { Change } from "@/domain/comparison";
import type { VersionKind } from "@/domain/versions";

/** A document's texts as far as the reader may read them, with what every page of a text says first. */
export type TextHead = {
  reference: string;
  address: string;
  title: string;
  sample: boolean;
  /** The versions that the reader may read, oldest first. */
  numbers: number[];
};

/** One of two versions that are compared. */
export type ComparedVersion = { number: number; kind: VersionKind; addedAt: string; brackets: number };

/** Two versions of a document against one another. */
export type ComparisonView = TextHead & {
  from: ComparedVersion;
  to: ComparedVersion;
  changes: Change[];
  /** The reader's state, and the version that it last spoke on. */
  member: string | null;
  spokeOn: number | null;
};
