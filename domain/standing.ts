import type { Consensus } from "@/domain/consensus";
import type { FinalBody, Track } from "@/domain/documents";
import type { Kinded } from "@/domain/editorial";
import type { Joint } from "@/domain/joint";
import type { Gate } from "@/domain/moves";
import type { Office } from "@/domain/people";
import type { Stage } from "@/domain/stages";

/** What waits for a second officer, who recorded it, and for a step of which version it speaks. */
export type Pending = {
  kind: "conclude" | "gap" | "correct" | "record";
  person: string;
  office: Office;
  version: number | null;
};

/** Everything about a document that its rules ask. Loaded under the document's lock; pages ask with the same facts. */
export type Standing = {
  stage: Stage | null;
  track: Track;
  finalBody: FinalBody;
  leadMembers: string[];
  leadBodies: string[];
  hasTarget: boolean;
  /** The latest version there is, shared or not; null where there is none. */
  latest: number | null;
  /** The version before the states: the latest that was shared with them. */
  version: number | null;
  /** The earliest version whose positions count on the current one; null without one. */
  since: number | null;
  /** What each version is to what was said before it. */
  kinds: Kinded[];
  /** Where the current version is editorial: until when a state may say that it is not, and whether it still may. */
  editorial: { until: string; open: boolean } | null;
  /** Bracketed passages left in the current version. */
  brackets: number;
  /** The verdict on the current version; null for those who do not see the positions, or without a version. */
  verdict: Consensus | null;
  /** States that have not confirmed a line entered for them: it bars the next move until settled. */
  contested: string[];
  conditions: { id: string; text: string; kind: "finalise" | "body" | "domestic" | "other" }[];
  /** A sectoral body or one outside the pillar has given its endorsement. */
  approved: boolean;
  /** Clearances not yet recorded, each with the gate it is named for. */
  clearances: { id: string; gate: Gate | null; of: string }[];
  pending: Pending | null;
  /** What the lead delegations are asked to do together; null for those who neither lead nor are of the secretariat. */
  joint: Joint | null;
  /** It was submitted to SOCA by circulation, and none has been sent of the version before the states. */
  toCirculate: boolean;
  /** Whether the public has a page of it. */
  listed: boolean;
  /** The last line of the record, if it is a step that can be taken back: by whom, and until which instant. */
  last: { people: string[]; until: string } | null;
};
