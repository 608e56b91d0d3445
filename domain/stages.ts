/** Where a document stands, in life-cycle order. The only list of stages; every page lists them in this order. */
export const stages = [
  "proposed",
  "drafting",
  "soca",
  "council",
  "summit",
  "concluded",
  "withdrawn",
  "superseded",
] as const;
export type Stage = (typeof stages)[number];

/** The coarse stages that the public sees, in life-cycle order. */
export const phases = ["drafting", "ministers", "summit", "concluded"] as const;
export type Phase = (typeof phases)[number];

const phaseByStage: Record<Stage, Phase | null> = {
  proposed: "drafting",
  drafting: "drafting",
  soca: "drafting",
  council: "ministers",
  summit: "summit",
  concluded: "concluded",
  withdrawn: null,
  superseded: "concluded",
};

/** The phase that the public is told for a stage; none for a withdrawn document, which leaves the public list. */
export const phaseOf = (stage: Stage): Phase | null => phaseByStage[stage];

const ends: readonly Stage[] = ["concluded", "withdrawn", "superseded"];

/** An open document still has a step before it, so it rests with somebody. */
export const isOpen = (stage: Stage) => !ends.includes(stage);
