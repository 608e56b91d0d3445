import { whyNotSecond } from "@/domain/after-step";
import type { Actor } from "@/domain/people";
import type { RestsWith } from "@/domain/rests-with";
import { isOpen } from "@/domain/stages";
import type { Pending } from "@/domain/standing";
import type { ClearanceLine, InsideView } from "@/domain/views/inside";

type Facts = Pick<InsideView, "rests" | "otherOffice" | "stage"> & {
  clearances: Pick<ClearanceLine, "body" | "state">[];
  standing: { pending: Omit<Pending, "version"> | null };
};

/** Whether the next step rests with the reader: with their delegation, their body, or their office; null where it does not. */
export function restsWithActor(facts: Facts, actor: Actor): "delegation" | "body" | "office" | null {
  const { rests, otherOffice, standing } = facts;
  if ("member" in actor && statesOf(rests).includes(actor.member)) return "delegation";
  if (rests.kind === "bodies" && actor.role === "body" && rests.bodies.includes(actor.body)) return "body";
  if (
    actor.role === "body" &&
    facts.stage &&
    isOpen(facts.stage) &&
    facts.clearances.some(({ body, state }) => body === actor.body && state === "pending")
  )
    return "body";
  if (rests.kind !== "secretariat" || actor.role !== "secretariat") return null;
  // What awaits a second officer does not rest with whoever recorded it, nor with their office where the other is staffed.
  return rests.to === "confirm" && whyNotSecond(standing.pending, actor, otherOffice !== null) ? null : "office";
}

/** The states with whom it rests, and those whose word is awaited meanwhile. */
function statesOf(rests: RestsWith): string[] {
  const next = rests.kind === "delegations" ? rests.members : [];
  return "asked" in rests && rests.asked ? [...next, ...rests.asked.members] : next;
}
