import type { Actor } from "@/domain/people";
import type { RestsWith } from "@/domain/rests-with";

/** Whether the next step rests with the reader: with their delegation, their body, or their office; null where it does not. */
export function restsWithActor(rests: RestsWith, actor: Actor): "delegation" | "body" | "office" | null {
  if ("member" in actor && statesOf(rests).includes(actor.member)) return "delegation";
  if (rests.kind === "bodies" && actor.role === "body" && rests.bodies.includes(actor.body)) return "body";
  return rests.kind === "secretariat" && actor.role === "secretariat" ? "office" : null;
}

/** The states with whom it rests, and those whose word is awaited meanwhile. */
function statesOf(rests: RestsWith): string[] {
  const next = rests.kind === "delegations" ? rests.members : [];
  return "asked" in rests && rests.asked ? [...next, ...rests.asked.members] : next;
}
