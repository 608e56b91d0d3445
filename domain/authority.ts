import type { Act } from "@/domain/acts";
import type { Move } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import { isOpen, type Stage } from "@/domain/stages";
import type { Standing } from "@/domain/standing";
import { endedAs, type Refusal } from "@/domain/why-not";

/** Whose an act is: the secretariat's, any lead's, a lead state's by its head, a state's by its head or by its delegation, or of whoever holds what is recorded. */
export type Doer = "secretariat" | "leads" | "leadHeads" | "stateHead" | "delegation" | "holders";

type OtherAct = Exclude<Act, Move | "confirm" | "undo">;
type Rule = {
  by: readonly Doer[];
  /** Where a document may stand for it; everywhere where nothing is said. */
  at?: "open" | "opened" | "decided" | "shown" | "written" | "notWithdrawn";
  /** It waits while something stands to be confirmed by a second officer. */
  settled?: true;
  needs?: "version" | "text" | "listed" | "unlisted" | "pending" | "editorial" | "joint" | "ownWord";
};

/** The acts that move nothing, as a secretariat officer would write them on a page. */
export const authority: Record<OtherAct, Rule> = {
  drop: { by: ["secretariat"], needs: "pending" },
  agree: { by: ["leadHeads"], needs: "ownWord" },
  decline: { by: ["leadHeads"], needs: "joint" },
  list: { by: ["secretariat"], at: "notWithdrawn", needs: "unlisted" },
  unlist: { by: ["secretariat"], needs: "listed" },
  release: { by: ["secretariat"], needs: "listed" },
  version: { by: ["secretariat", "leads"], at: "written" },
  takeBackVersion: { by: ["secretariat", "leads"], at: "written" },
  share: { by: ["secretariat", "leads"], at: "shown", needs: "text" },
  facts: { by: ["secretariat"], at: "open", settled: true },
  record: { by: ["secretariat"], settled: true },
  correct: { by: ["secretariat"], settled: true },
  decision: { by: ["secretariat"], at: "decided", settled: true },
  position: { by: ["secretariat", "stateHead"], at: "opened", needs: "version" },
  draft: { by: ["delegation"], at: "opened", needs: "version" },
  submitDraft: { by: ["stateHead"], at: "opened", needs: "version" },
  takeOver: { by: ["delegation"], at: "opened", needs: "version" },
  stand: { by: ["stateHead"], at: "opened", needs: "version" },
  takeBack: { by: ["secretariat"], at: "opened", settled: true },
  answer: { by: ["stateHead"], at: "opened" },
  contestEditorial: { by: ["stateHead"], at: "opened", needs: "editorial" },
  compilation: { by: ["secretariat"], at: "opened", needs: "version" },
  answerEdit: { by: ["secretariat", "leads"], at: "opened" },
  proposal: { by: ["secretariat", "leads"], at: "opened" },
  consensus: { by: ["secretariat"], at: "opened", settled: true, needs: "version" },
  clearance: { by: ["secretariat", "holders"], at: "open" },
  condition: { by: ["secretariat"] },
  relate: { by: ["secretariat"] },
  unrelate: { by: ["secretariat"] },
  detach: { by: ["secretariat", "leads"], at: "notWithdrawn" },
};

/** Why an act that moves nothing is not this person's, or not now. Pages ask it with the same facts as the commands. */
export function whyNotOther(act: OtherAct, standing: Standing, actor: Actor): Refusal | undefined {
  const rule = authority[act];
  const { stage, pending, joint } = standing;
  if (!isAnyOf(rule.by, standing, actor)) return { code: refusalFor(rule.by) };
  const misplaced = stage && notAt(rule.at, stage, actor);
  if (misplaced) return misplaced;
  if (rule.settled && pending) return { code: "toConfirm" };
  // Who leads, and what else a text is, may change meanwhile; what was asked is then dropped.
  if (rule.settled && joint && act !== "facts") return { code: "jointWaits" };
  return lacking(rule.needs, standing, actor);
}

/** A proposal, and the acts that are a state's own word: none of them is an observer's. */
const ofMembers: readonly (Act | "propose")[] = [
  "propose",
  "position",
  "draft",
  "submitDraft",
  "takeOver",
  "stand",
  "answer",
  "contestEditorial",
  "clearance",
];

/** Why an act is not for an observer, whoever of its delegation asks: that comes before who of a delegation may do it. */
export const whyNotObserver = (act: Act | "propose", members: string[], actor: Actor): Refusal | undefined =>
  ofMembers.includes(act) && "member" in actor && !members.includes(actor.member) ? { code: "observer" } : undefined;

/** Whether an act is somebody's, of those whose it can be. */
export const isAnyOf = (by: readonly Doer[], standing: Standing, actor: Actor) =>
  by.some((doer) => is(doer, standing, actor));

function is(doer: Doer, { leadMembers, leadBodies }: Standing, actor: Actor): boolean {
  switch (doer) {
    case "secretariat":
      return actor.role === "secretariat";
    case "leads":
      if (actor.role === "body") return leadBodies.includes(actor.body);
      return (actor.role === "delegate" || actor.role === "head") && leadMembers.includes(actor.member);
    case "leadHeads":
      return actor.role === "head" && leadMembers.includes(actor.member);
    case "stateHead":
      return actor.role === "head";
    case "delegation":
      return actor.role === "delegate" || actor.role === "head";
    case "holders":
      return actor.role === "body" || actor.role === "delegate" || actor.role === "head";
  }
}

function refusalFor(by: readonly Doer[]) {
  if (by.includes("leads")) return "leadsOnly" as const;
  if (by.includes("leadHeads")) return "leadHeadsOnly" as const;
  if (by.includes("stateHead")) return "stateHeadOnly" as const;
  if (by.includes("delegation")) return "delegationOnly" as const;
  return by.includes("holders") ? ("holdersOnly" as const) : ("secretariatOnly" as const);
}

function notAt(at: Rule["at"], stage: Stage, actor: Actor): Refusal | undefined {
  const taken = stage === "withdrawn" || stage === "superseded";
  const ended = at === "open" || at === "opened" ? !isOpen(stage) : at !== undefined && taken;
  // The final text of a concluded document is the secretariat's to add.
  if (ended || (at === "written" && stage === "concluded" && actor.role !== "secretariat")) return endedAs(stage);
  const early = stage === "proposed" && (at === "opened" || at === "shown");
  const undecided = (stage === "proposed" || stage === "drafting") && at === "decided";
  if (early || undecided) return { code: "stage", stage };
}

function lacking(needs: Rule["needs"], standing: Standing, actor: Actor): Refusal | undefined {
  const { stage, version, latest, listed, pending, joint, editorial } = standing;
  if (needs === "version" && version === null) return notShared(standing, actor);
  // The final text of a concluded document is the secretariat's to add.
  if (needs === "text" && latest === null)
    return { code: stage === "concluded" && actor.role !== "secretariat" ? "concluded" : "noVersion" };
  if (needs === "listed" && !listed) return { code: "notListed" };
  if (needs === "unlisted" && listed) return { code: "listed" };
  if (needs === "editorial" && !editorial?.open) return { code: editorial ? "contestTime" : "notEditorial" };
  if (needs === "pending" && !pending && !joint) return { code: "notKnown" };
  if ((needs === "joint" || needs === "ownWord") && !joint) return { code: "jointNone" };
  if (needs === "ownWord" && "member" in actor && joint?.agreed.includes(actor.member)) return { code: "jointAgreed" };
}

/** No version is before the states: said as a task to those who can add and share one, to all others as it is. */
export function notShared(standing: Standing, actor: Actor): Refusal {
  const theirs = is("secretariat", standing, actor) || is("leads", standing, actor);
  if (!theirs) return { code: "notShared" };
  return { code: standing.latest === null ? "noVersion" : "shareFirst" };
}
