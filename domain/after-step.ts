import type { Move } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import type { Pending, Standing } from "@/domain/standing";
import { type Refusal, whyNot } from "@/domain/why-not";

// What may follow a recorded step: its confirmation by a second officer, or its being taken back.

type Recorded = Pick<Pending, "person" | "office">;

/** Why this officer is not the second one: another person, of the other office where it is staffed. */
export function whyNotSecond(pending: Recorded | null, actor: Actor, otherOfficeStaffed: boolean): Refusal | undefined {
  if (actor.role !== "secretariat") return { code: "secretariatOnly" };
  if (!pending) return { code: "notKnown" };
  if (pending.person === actor.person) return { code: "sameOfficer" };
  if (otherOfficeStaffed && pending.office === actor.office) return { code: "sameOffice" };
}

/** Why what waits for a second officer cannot be confirmed by this one, or not as the text stands now. */
export function whyNotConfirm(standing: Standing, actor: Actor, otherOfficeStaffed: boolean): Refusal | undefined {
  const { pending, version } = standing;
  const second = whyNotSecond(pending, actor, otherOfficeStaffed);
  if (second || !pending) return second;
  const move = moveWaiting(standing);
  if (move && pending.version !== version) return { code: "otherVersion" };
  return move && whyNot(move, { ...standing, pending: null }, actor);
}

/** The move that is made once a second officer confirms; none where a correction or an entry of the record waits. */
function moveWaiting({ pending, stage }: Standing): Move | undefined {
  if (pending?.kind === "conclude") return "conclude";
  if (pending?.kind === "gap") return stage === "soca" ? "endorseSoca" : "endorseCouncil";
}

/** Why the last step cannot be taken back: only by who took it, within ten minutes, and while nothing has followed. */
export function whyNotUndo({ last }: Standing, actor: Actor, now: Date): Refusal | undefined {
  if (!last) return { code: "undoFollowed" };
  if (actor.role === "public" || !last.people.includes(actor.person)) return { code: "undoNobody" };
  if (now.getTime() >= Date.parse(last.until)) return { code: "undoTime" };
}
