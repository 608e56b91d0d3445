import type { DocumentType, FinalBody, Outcome, Track } from "@/domain/documents";
import { type Phase, phaseOf, type Stage } from "@/domain/stages";

/** What the public face of a document copies from it when it is released. */
export type Face = {
  title: string;
  type: DocumentType;
  track: Track;
  finalBody: FinalBody;
  purpose: string | null;
  sectors: string[];
  leadMembers: string[];
  leadBodies: string[];
  targetId: string | null;
  outcome: Outcome | null;
};
type Released = Face & { phase: Phase | null; ended: Stage | null };

const copied = [
  "title",
  "type",
  "track",
  "finalBody",
  "purpose",
  "sectors",
  "leadMembers",
  "leadBodies",
  "targetId",
  "outcome",
] as const satisfies readonly (keyof Face)[];

/** Whether the public is shown something else than stands now, which the next release would change. */
export const isBehind = (face: Released, document: Face & { stage: Stage | null }): boolean =>
  face.phase !== (document.stage && phaseOf(document.stage)) ||
  (face.ended === "superseded") !== (document.stage === "superseded") ||
  copied.some((fact) => String(face[fact]) !== String(document[fact]));
