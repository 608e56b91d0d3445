import { type Act, isMove } from "@/domain/acts";
import { asksOthers, yetToAgree } from "@/domain/joint";
import { standingObjections } from "@/domain/objections";
import type { StepFacts } from "@/domain/views/step";

/** Who reads what an act writes, as its form says it beforehand; a test holds each word to what is then read. */
export type Readers = {
  list:
    | "inside"
    | "leads"
    | "own"
    | "contest"
    | "state"
    | "public"
    | "delegation"
    | "correction"
    | "dropped"
    | "states"
    | "relation"
    | "file"
    | "clearance"
    | "answered"
    | "offered";
  /** What others read of it, and when; each a sentence of its own. */
  also: AlsoRead[];
};
export type AlsoRead =
  | "edits"
  | "objection"
  | "objects"
  | "replied"
  | "repliedBodies"
  | "later"
  | "verdict"
  | "lifted"
  | "heard";

type Positioned = {
  own: boolean;
  circulated: boolean;
  silence: boolean;
  /** The form asks for no more than whether there is an objection. */
  only?: "objection";
};

/**
 * Who reads a position before it is written: its edits go to the leads, and on a no-objection basis an objection too; all
 * others learn that the state has replied and whether consultations continue, and the rest once it is compiled.
 */
export function positionReaders({ own, circulated, silence, only }: Positioned): Readers {
  if (circulated) return { list: "states", also: ["repliedBodies"] };
  if (only) return { list: "own", also: ["objects", "replied", "later"] };
  const objection = silence ? (["objection"] as const) : [];
  return { list: own ? "own" : "state", also: ["edits", ...objection, "replied", "later"] };
}

const forLeads: readonly Act[] = ["version", "takeBackVersion", "decline"];
const forPublic: readonly Act[] = ["list", "unlist", "release"];
const positions: readonly Act[] = ["position", "submitDraft", "stand"];
const lists: Partial<Record<Act, Readers["list"]>> = {
  draft: "delegation",
  takeOver: "delegation",
  answerEdit: "answered",
  proposal: "offered",
  correct: "correction",
  compilation: "states",
  relate: "relation",
  unrelate: "relation",
  detach: "file",
  contestEditorial: "contest",
};

type Facts = Pick<
  StepFacts,
  | "act"
  | "stage"
  | "actor"
  | "joint"
  | "leadMembers"
  | "circulated"
  | "circulation"
  | "asked"
  | "versions"
  | "positions"
  | "decisions"
>;

/** Whether sharing can open a text to the public alone, or is asked to: the delegations read every version. */
export const opensToAll = ({ asked, versions }: Pick<Facts, "asked" | "versions">) =>
  asked.audience === "public" || versions.every(({ shared }) => shared.includes("delegations"));

/** Who comes to read what an act on a document writes. */
export function readersOf(facts: Facts): Readers {
  const { act, circulated, circulation, actor } = facts;
  const silence = circulation?.rule === "silence";
  if (positions.includes(act)) return positionReaders({ own: actor.role !== "secretariat", circulated, silence });
  if (act === "answer") return { list: "own", also: ["verdict"] };
  if (act === "takeBack") return { list: "state", also: ["heard", "verdict"] };
  const lifts = act === "consensus" && standingObjections(facts).length > 0;
  return { list: listOf(facts), also: lifts ? ["lifted"] : [] };
}

function listOf(facts: Facts): Readers["list"] {
  const { act, stage, actor, joint } = facts;
  const set = lists[act];
  if (set) return set;
  if (isMove(act) && asksOthers(act, facts, actor)) return "leads";
  if (act === "agree" && yetToAgree(facts).length > 1) return "leads";
  if (act === "drop") return joint ? "leads" : "dropped";
  if (forPublic.includes(act) || (act === "share" && opensToAll(facts))) return "public";
  if (act === "clearance" && actor.role !== "body") return "member" in actor ? "own" : "clearance";
  if (forLeads.includes(act) || (stage === "proposed" && act !== "open")) return "leads";
  return "inside";
}
