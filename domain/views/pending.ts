import type { Outcome } from "@/domain/documents";
import type { Move } from "@/domain/moves";
import type { Stage } from "@/domain/stages";
import type { Pending } from "@/domain/standing";
import type { Day, MeetingFacts, ReportedKind, Source } from "@/domain/views/record";

/** What waits for a second officer, and what it would do. */
export type PendingView = Pick<Pending, "kind" | "office"> & {
  name: string;
  mine: boolean;
  recordedAt: string;
  move: Move | null;
  outcome: Outcome | null;
  outcomeReason: string | null;
  verb: string | null;
  day: Day | null;
  meeting: MeetingFacts | null;
  /** The body decided by circulation. */
  byCirculation: boolean;
  reason: string | null;
  conditions: string[];
  notes: ("regardless" | "textToFollow" | "hold")[];
  /** The decision that a correction speaks of, by its id. */
  corrects: string | null;
  /** What a source reports, and where the document stands after it. */
  reported: ReportedKind | undefined;
  stage: Stage | null;
  source: Pick<Source, "kind" | "label" | "url"> | null;
  takingPart: string | null;
  /** The states that took part where they are not the members of that day, and why; clearances left as conditions, by id. */
  states: string[];
  takingPartReason: string | null;
  left: string[];
};
