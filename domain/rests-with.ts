import type { Hearsay } from "@/domain/consensus";
import { yetToAgree } from "@/domain/joint";
import { needsConsensus } from "@/domain/moves";
import type { Standing } from "@/domain/standing";

/** With whom the next step rests; computed, never typed. The page says it as a sentence. */
export type RestsWith =
  | { kind: "delegations"; members: string[]; to: "draft" | "reply" | "confirm" | "settle" | "agree" }
  | { kind: "bodies"; bodies: string[] }
  | { kind: "secretariat"; to: "open" | "confirm" | "circulate" | "meet" | "settle" }
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

/** Every open document rests with somebody (DESIGN section 3): while a meeting is awaited, or a circulation to be sent, with the secretariat. */
export function restsWith({
  stage,
  track,
  leadMembers,
  leadBodies,
  version,
  contested,
  pending,
  joint,
  toCirculate,
  verdict,
}: Facts): RestsWith {
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
  const { yet, again } = verdict;
  if (yet.length + again.length === 0) return leads("settle");
  return { kind: "delegations", members: [...yet, ...again], to: yet.length > 0 ? "reply" : "confirm" };
}
