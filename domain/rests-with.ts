import type { Hearsay } from "@/domain/consensus";
import { yetToAgree } from "@/domain/joint";
import { needsConsensus } from "@/domain/moves";
import type { Standing } from "@/domain/standing";
import { isBeforeStates } from "@/domain/states-words";

/** The states whose word on the version before them is awaited: to revert, or to confirm what they said on an earlier one. */
export type AskedStates = { members: string[]; to: "reply" | "confirm" };

/**
 * With whom the next step rests; computed, never typed. The page says it as a sentence, with `asked` as another one: the
 * states whose word is awaited meanwhile, though the next step does not wait for it.
 */
export type RestsWith =
  | {
      kind: "delegations";
      members: string[];
      to: "draft" | "reply" | "confirm" | "settle" | "agree";
      asked?: AskedStates;
    }
  | { kind: "bodies"; bodies: string[]; asked?: AskedStates }
  | { kind: "secretariat"; to: "open" | "confirm" | "circulate" | "meet" | "settle"; asked?: AskedStates }
  | { kind: "nobody" }
  | { kind: "notKnown" };

type Facts = Pick<
  Standing,
  "stage" | "track" | "leadMembers" | "leadBodies" | "version" | "contested" | "joint" | "toCirculate"
> & {
  pending: unknown;
  /** The verdict as far as the reader may hear it; null in public and without a version. */
  verdict: Hearsay | null;
};

type Asking = Pick<Facts, "stage" | "track" | "version" | "verdict" | "pending">;

/** With whom the next step rests, and whose word is awaited meanwhile. */
export function restsWith(facts: Facts): RestsWith {
  const next = nextStep(facts);
  const asked = askedStates(facts);
  const isNext = next.kind === "delegations" && (next.to === "reply" || next.to === "confirm");
  return asked && !isNext && next.kind !== "nobody" && next.kind !== "notKnown" ? { ...next, asked } : next;
}

/** Whether the states are asked one by one for their word on the version before them. */
export const isAsked = ({ stage, track, version, verdict, pending }: Asking): boolean =>
  !pending && version !== null && isBeforeStates({ stage, track, hearsay: verdict });

function askedStates(facts: Facts): AskedStates | null {
  const { yet, again } = facts.verdict ?? { yet: [], again: [] };
  if (!isAsked(facts) || yet.length + again.length === 0) return null;
  return { members: [...yet, ...again], to: yet.length > 0 ? "reply" : "confirm" };
}

/** Every open document rests with somebody (DESIGN section 3): while a meeting is awaited, or a circulation to be sent, with the secretariat. */
function nextStep(facts: Facts): RestsWith {
  const { stage, track, leadMembers, leadBodies, version, contested, pending, joint, toCirculate, verdict } = facts;
  const leads = (to: "draft" | "settle"): RestsWith => {
    if (leadMembers.length > 0) return { kind: "delegations", members: leadMembers, to };
    return leadBodies.length > 0 ? { kind: "bodies", bodies: leadBodies } : { kind: "secretariat", to: "settle" };
  };
  if (stage === null) return { kind: "notKnown" };
  if (stage === "concluded" || stage === "withdrawn" || stage === "superseded") return { kind: "nobody" };
  if (pending) return { kind: "secretariat", to: "confirm" };
  if (joint) return { kind: "delegations", members: yetToAgree({ leadMembers, joint }), to: "agree" };
  if (stage === "proposed") return { kind: "secretariat", to: "open" };
  if (stage === "drafting") return leads("draft");
  if (contested.length > 0) return { kind: "secretariat", to: "settle" };
  if (version === null) return leads("draft");
  if (toCirculate && verdict?.kind !== "continues") return { kind: "secretariat", to: "circulate" };
  if (stage === "summit" || !needsConsensus(track) || !verdict) return { kind: "secretariat", to: "meet" };
  if (verdict.kind === "continues") return leads("settle");
  if (verdict.kind !== "awaited") return { kind: "secretariat", to: "meet" };
  const asked = askedStates(facts);
  return asked ? { kind: "delegations", ...asked } : leads("settle");
}
