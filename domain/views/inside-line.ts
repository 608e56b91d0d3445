import type { Outcome } from "@/domain/documents";
import type { Stage } from "@/domain/stages";
import type { MeetingFacts } from "@/domain/views/record";

/** Who may read a line of the history. */
export type LineAudience = "inside" | "leads" | "member" | "secretariat";

/** What only those who read inside are told of a line: who did it, when it was recorded, and what it said. */
export type InsideLine = {
  audience: LineAudience;
  /** The one state that reads it besides the secretariat, or of which it tells. */
  member: string | null;
  /** Whether the public reads it too, or will once the document is listed or its time has come. */
  released: boolean;
  forPublic: boolean;
  actor: { name: string | null; holder: string | null; role: string | null };
  recordedAt: string;
  version: number | null;
  reason: string | null;
  asker: string | null;
  gap: string | null;
  body: string | null;
  /** The kind of a clearance that the line speaks of. */
  clearance: string | null;
  outcome: Outcome | null;
  /** The reference of another document that the line names. */
  replacement: string | null;
  relation: string | null;
  /** The name of a file that was attached or taken away. */
  file: string | null;
  conditions: string[];
  stance: string | null;
  means: string | null;
  /** A later line takes this one back. */
  undone: boolean;
  /** The Summit aimed at before. */
  formerTarget: MeetingFacts | null;
  stageBefore: Stage | null;
  fields: string[];
  /** The lines, by number, that it told the public. */
  steps: number[];
  /** The lead that joined or left. */
  lead: string | null;
  /** Until when a circulation is open, as an ISO moment; and the words proposed with an objection. */
  until: string | null;
  proposed: string | null;
};
