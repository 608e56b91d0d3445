import type { Outcome } from "@/domain/documents";
import type { Phase, Stage } from "@/domain/stages";

export type Shape =
  | "proposed"
  | "drafting"
  | "soca"
  | "council"
  | "summit"
  | "concluded"
  | "noted"
  | "ended"
  | "reached"
  | "waiting";

const shapes: Record<Shape, string> = {
  proposed: "is-proposed",
  drafting: "is-drafting",
  soca: "is-soca",
  council: "is-council",
  summit: "is-summit",
  concluded: "is-concluded",
  noted: "is-noted",
  ended: "is-ended",
  reached: "is-reached",
  waiting: "is-waiting",
};

const shapeOfPhase: Record<Phase, Shape> = {
  drafting: "soca",
  ministers: "council",
  summit: "summit",
  concluded: "concluded",
};

/** The shape of an exact stage; the two ends that are no conclusion share one. */
export const stageShape = (stage: Stage): Shape => (stage === "withdrawn" || stage === "superseded" ? "ended" : stage);

/** The one shape that the public sees for a phase; a text taken note of has its own, an unknown phase an open one. */
export function phaseShape(phase: Phase | null, outcome: Outcome | null = null): Shape {
  if (!phase) return "ended";
  return phase === "concluded" && outcome && outcome !== "adopted" && outcome !== "signed" && outcome !== "endorsed"
    ? "noted"
    : shapeOfPhase[phase];
}

/** A shape beside a word. It says nothing by itself, so it is hidden from those who listen. */
export function Mark({ shape, className = "" }: { shape: Shape; className?: string }) {
  return <span className={`mark ${shapes[shape]} ${className}`} aria-hidden="true" />;
}
