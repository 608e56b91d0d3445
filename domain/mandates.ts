import { dayOf } from "@/domain/instants";
import type { Actor, HeadTitle, Office, Role } from "@/domain/people";
import type { MandateRow } from "@/domain/views/account";
import type { Day } from "@/domain/views/record";

/** What somebody is appointed to: a role, and the state, body or office for which it is held. */
export type Charge = {
  role: Role;
  title: HeadTitle | null;
  member: string | null;
  body: string | null;
  office: Office | null;
};

/** A mandate that holds today, as the person who holds it chooses among them. */
export type HeldMandate = Charge & { id: string };

/** Why something cannot be done with people; each has a sentence in `messages`. */
export type PeopleRefusal = {
  code:
    | "notYourPeople"
    | "notYourself"
    | "mandateOver"
    | "ownLonger"
    | "lastHead"
    | "lastAdmin"
    | "holdsAlready"
    | "otherMandates"
    | "accountClosed";
};

/** The charges that can be given, in the order in which they are offered. */
export const charges = [
  "delegate",
  "headSoca",
  "headAlternate",
  "headActing",
  "body",
  "asec",
  "chair",
  "admin",
  "viewer",
] as const;
export type ChargeName = (typeof charges)[number];

const nobodys = { title: null, member: null, body: null, office: null };

/** A charge by its name, for the state or the body that a form names beside it. */
export function chargeOf(name: ChargeName, member: string | null, body: string | null): Charge {
  switch (name) {
    case "delegate":
      return { ...nobodys, role: "delegate", member };
    case "headSoca":
    case "headAlternate":
    case "headActing":
      return { ...nobodys, role: "head", member, title: name.slice(4).toLowerCase() as HeadTitle };
    case "body":
      return { ...nobodys, role: "body", body };
    case "asec":
    case "chair":
      return { ...nobodys, role: "secretariat", office: name };
    default:
      return { ...nobodys, role: name };
  }
}

/** Which of the fields beside a charge it needs. */
export const neededBeside = (name: ChargeName): "member" | "body" | null =>
  name === "body" ? "body" : name === "delegate" || name.startsWith("head") ? "member" : null;

/** Heads see the people of their own delegation, the secretariat and administrators all people. */
export const readsPeople = ({ role }: Actor) => role === "head" || role === "secretariat" || role === "admin";

/** What an actor may appoint to: a head to its own delegation, an administrator to everything, nobody else. */
export function chargesOf(actor: Actor): readonly ChargeName[] {
  if (actor.role === "admin") return charges;
  return actor.role === "head" ? charges.slice(0, 4) : [];
}

/** Whether people of this charge are the actor's to appoint, to date and to end. */
export const manages = (actor: Actor, { role, member }: Pick<Charge, "role" | "member">) =>
  actor.role === "admin" ||
  (actor.role === "head" && member === actor.member && (role === "delegate" || role === "head"));

/** The last day of a mandate where none was named: that of the Chair's secretariat ends with the Chair's year. */
export const lastDayOf = ({ office }: Pick<Charge, "office">, from: Day, until: Day | null): Day | null =>
  until ?? (office === "chair" ? `${from.slice(0, 4)}-12-31` : null);

/** Why an actor may not appoint somebody, or let somebody in; `person` is null for a stranger. */
export function whyNotAppoint(actor: Actor, charge: Charge, person: string | null): PeopleRefusal | undefined {
  if (!manages(actor, charge)) return { code: "notYourPeople" };
  if (actor.role !== "public" && actor.person === person) return { code: "notYourself" };
}

/** A mandate as its end is judged. `succeeded`: somebody else holds the same charge on the first day without it. */
export type Ending = Pick<Charge, "role" | "member"> & {
  person: string;
  over: boolean;
  longer: boolean;
  open: boolean;
  succeeded: boolean;
};

/** Why a mandate's last day cannot be set so. `open` is one without a last day, after which nobody has to follow. */
export function whyNotDate(actor: Actor, ending: Ending): PeopleRefusal | undefined {
  if (!manages(actor, ending)) return { code: "notYourPeople" };
  if (ending.over) return { code: "mandateOver" };
  if (actor.role === "public" || actor.person !== ending.person) return undefined;
  if (ending.longer) return { code: "ownLonger" };
  if (ending.open || ending.succeeded) return undefined;
  if (ending.role === "head") return { code: "lastHead" };
  if (ending.role === "admin") return { code: "lastAdmin" };
}

/**
 * Why a head or an administrator may not start a new password for somebody. Whoever starts it sees the link, so a head
 * starts none for an account that opens more than the head's own delegation.
 */
export function whyNotRenew(
  actor: Actor,
  person: { id: string; closed: boolean; onlyOf: string | null; member: string | null },
): PeopleRefusal | undefined {
  if (actor.role !== "admin" && actor.role !== "head") return { code: "notYourPeople" };
  if (actor.person === person.id) return { code: "notYourself" };
  if (person.closed) return { code: "accountClosed" };
  if (actor.role === "head" && person.onlyOf !== actor.member) return { code: "otherMandates" };
}

const endOf = ({ endedAt, until }: MandateRow): Day => (endedAt ? dayOf(endedAt) : (until ?? ""));

/** A day at which a mandate begins or ended, as a desk says it. */
export type Term = { charge: Charge; begins: boolean; day: Day };

/** What a desk says of mandates that do not hold: those to begin, and what ended last where none holds and none begins. */
export function termsToTell(mandates: readonly MandateRow[]): Term[] {
  const coming = mandates.filter(({ current, ended }) => !current && !ended);
  if (coming.length > 0 || mandates.some(({ current }) => current)) {
    return coming.map((mandate) => ({ charge: mandate, begins: true, day: mandate.from }));
  }
  const last = mandates.filter(({ ended }) => ended).sort((a, b) => endOf(b).localeCompare(endOf(a)))[0];
  return last ? [{ charge: last, begins: false, day: endOf(last) }] : [];
}
