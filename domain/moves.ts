import type { FinalBody, Track } from "@/domain/documents";
import { type Stage, stages } from "@/domain/stages";

/** Who may make a move: the secretariat, the head of any lead delegation, or the heads of all of them together. */
export type Mover = "secretariat" | "leadHead" | "allLeadHeads";

/** One permitted step between stages, as a secretariat officer would write it on a page. */
export type Rule = {
  from: readonly Stage[];
  /** Where it leads; `same` stays, `earlier` is any open stage before, and the officer says which. */
  to: Stage | "same" | "earlier";
  by: readonly Mover[];
  /** What must be said with it. */
  needs: readonly Need[];
  /** What the document itself must have: a text, consensus on it, or no condition and no bracket left open. */
  has?: Having;
  /** A second officer confirms before it takes effect. */
  second?: true;
};

export type Having = "version" | "consensus" | "settled";

/** What a form asks for with a move. */
export const needs = ["meeting", "target", "decision", "outcome", "reason", "stage", "replacement", "asker"] as const;
export type Need = (typeof needs)[number];

/**
 * The process (DESIGN section 3) as one table: every permitted move between stages, in the order pages offer them. There is
 * no other way to set a stage but `record`, `correct` and `undo`, which set what a source, a correction or the past says.
 */
export const moves = {
  open: { from: ["proposed"], to: "drafting", by: ["secretariat"], needs: [] },
  submit: {
    from: ["drafting"],
    to: "soca",
    by: ["secretariat", "leadHead"],
    needs: ["meeting", "target"],
    has: "version",
  },
  endorseSoca: { from: ["soca"], to: "council", by: ["secretariat"], needs: ["decision"], has: "consensus" },
  endorseCouncil: { from: ["council"], to: "summit", by: ["secretariat"], needs: ["decision"], has: "consensus" },
  conclude: {
    from: ["council", "summit"],
    to: "concluded",
    by: ["secretariat"],
    needs: ["decision", "outcome"],
    has: "settled",
    second: true,
  },
  return: { from: ["soca", "council", "summit"], to: "earlier", by: ["secretariat"], needs: ["stage", "reason"] },
  defer: { from: ["soca", "council", "summit"], to: "same", by: ["secretariat"], needs: ["meeting", "reason"] },
  carryOver: {
    from: ["drafting", "soca", "council", "summit"],
    to: "same",
    by: ["secretariat", "allLeadHeads"],
    needs: ["target", "reason"],
  },
  withdraw: {
    from: ["proposed", "drafting", "soca", "council", "summit"],
    to: "withdrawn",
    by: ["secretariat", "allLeadHeads"],
    needs: ["reason", "asker"],
  },
  supersede: {
    from: ["proposed", "drafting", "soca", "council", "summit", "concluded"],
    to: "superseded",
    by: ["secretariat"],
    needs: ["replacement"],
  },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof moves;
export const moveNames = Object.keys(moves) as Move[];
export const ruleOf = (move: Move): Rule => moves[move];

/** The stages at which the heads of all lead delegations may take a step together; afterwards it is the secretariat's. */
export const upToDrafting: readonly Stage[] = ["proposed", "drafting"];

/** Whether a text can take the place of another one: not one that was withdrawn, or was itself replaced. */
export const mayReplace = (stage: Stage | null) => stage !== "withdrawn" && stage !== "superseded";

/** The stages whose decisions are gates, with the body that decides there. */
export const gates = ["soca", "council", "summit"] as const;
export type Gate = (typeof gates)[number];
export const gateBody: Record<Gate, string> = { soca: "SOCA", council: "ASCC Council", summit: "ASEAN Summit" };
export const isGate = (stage: Stage | null): stage is Gate => gates.some((gate) => gate === stage);

const open: readonly Stage[] = ["proposed", "drafting", "soca", "council", "summit"];

/** The open stages before this one, to any of which a text may be returned. */
export const earlierThan = (stage: Stage): Stage[] => open.slice(0, Math.max(0, open.indexOf(stage)));

/** The gates a document passes before its final body decides: a text that ends with the Council never goes up. */
export const gatesOf = (finalBody: FinalBody): Gate[] => (finalBody === "council" ? ["soca", "council"] : [...gates]);

/** The gates whose decision a document can have by now: those before the place where it stands, and that one. */
export const gatesUpTo = (stage: Stage | null, finalBody: FinalBody): Gate[] =>
  gatesOf(finalBody).filter((gate) => stage !== null && stages.indexOf(gate) <= stages.indexOf(stage));

/** Whether consensus on the current version must stand before a gate is passed; the larger list goes by its own body's word. */
export const needsConsensus = (track: Track) => track === "adoption" || track === "signature";

type Asks = { track: Track; finalBody: FinalBody };

/**
 * Where a document stands once its track or its final body changed. From notation to adoption or signature the gates that
 * it passed must be passed again, for nobody was asked for consensus there; a text that ends with the Council is before it.
 */
export function stageWithFacts(stage: Stage, was: Asks, is: Asks): Stage {
  if (was.track === "notation" && needsConsensus(is.track) && (stage === "council" || stage === "summit"))
    return "soca";
  return is.finalBody === "council" && stage === "summit" ? "council" : stage;
}
