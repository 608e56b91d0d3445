import { z } from "zod";
import { type Charge, chargeOf, charges, neededBeside } from "@/domain/mandates";
import type { FieldProblem } from "@/domain/outcome";
import type { Actor } from "@/domain/people";
import { problemsOf } from "@/server/actions/acts/act";
import { day, filled, flag, id, line, oneOf, personName, type Typed } from "@/server/actions/acts/fields";
import { ownRequest } from "@/server/actions/acts/own-request";
import type { Command } from "@/server/commands/act-on";
import { appointPerson } from "@/server/commands/appoint-person";
import { closeAccount } from "@/server/commands/close-account";
import { dateMandate } from "@/server/commands/date-mandate";
import { unknownCodes } from "@/server/commands/find-named";
import { invitePerson, type Linked, renewPassword } from "@/server/commands/invite-person";

type Asked = Parameters<Command<unknown>>;
type Run = (db: Asked[0], session: Asked[1], typed: Typed) => Promise<Linked>;

const request = z.object({ request: filled(id) });
const onPerson = request.extend({ person: filled(id) });
const term = { charge: filled(oneOf(charges)), member: line, body: line, from: day, until: day };
const invite = request.extend({ forName: filled(personName), ...term });
const appoint = onPerson.extend(term);
const date = onPerson.extend({ mandate: filled(id), now: flag, until: day });

type Term = { charge: (typeof charges)[number]; member?: string; body?: string };
type Wrong = Record<string, FieldProblem>;

/** The charge that a form names, for the head's own state or for the state or body that an administrator names. */
async function chargeIn(db: Asked[0], actor: Actor, { charge, member, body }: Term): Promise<Charge | Wrong> {
  const needed = neededBeside(charge);
  const of = { member: actor.role === "head" ? actor.member : member, body };
  const code = needed && of[needed];
  if (needed && !code) return { [needed]: "required" };
  if (code && (await unknownCodes(db, [code], "bodiesToo")).length > 0) return { [needed]: "unknown" };
  return chargeOf(charge, needed === "member" ? (code ?? null) : null, needed === "body" ? (code ?? null) : null);
}
const isCharge = (found: Charge | Wrong): found is Charge => "role" in found;

/** Parses the form of an act and does it; what does not parse asks nothing of the database. */
const act =
  <S extends z.ZodType>(schema: S, run: (db: Asked[0], session: Asked[1], said: z.output<S>) => Promise<Linked>): Run =>
  async (db, session, typed) => {
    const parsed = schema.safeParse(ownRequest(typed));
    if (!parsed.success) return { outcome: { status: "invalid", fields: problemsOf(parsed.error) } };
    return run(db, session, parsed.data);
  };

/** An act that is about a charge. */
const withCharge = <S extends Term>(
  run: (db: Asked[0], session: Asked[1], said: Omit<S, keyof Term> & { charge: Charge }) => Promise<Linked>,
) => {
  return async (db: Asked[0], session: Asked[1], said: S): Promise<Linked> => {
    const charge = await chargeIn(db, session.actor, said);
    if (!isCharge(charge)) return { outcome: { status: "invalid", fields: charge } };
    return run(db, session, { ...said, charge });
  };
};
const plain = async (outcome: Promise<Linked["outcome"]>): Promise<Linked> => ({ outcome: await outcome });

/** Every act with people, by the name that its form carries. */
export const peopleActs: Record<string, Run> = {
  invite: act(invite, withCharge(invitePerson)),
  renew: act(onPerson, renewPassword),
  appoint: act(
    appoint,
    withCharge((db, session, said: Omit<z.output<typeof appoint>, keyof Term> & { charge: Charge }) =>
      plain(appointPerson(db, session, said)),
    ),
  ),
  date: act(date, (db, session, said) => plain(dateMandate(db, session, said))),
  close: act(onPerson, (db, session, said) => plain(closeAccount(db, session, { ...said, closed: true }))),
  open: act(onPerson, (db, session, said) => plain(closeAccount(db, session, { ...said, closed: false }))),
};

/** Does the act with people that a form names. */
export async function runPeopleAct(db: Asked[0], session: Asked[1], typed: Typed): Promise<Linked> {
  const name = typed.act?.at(-1) ?? "";
  const run = Object.hasOwn(peopleActs, name) ? peopleActs[name] : undefined;
  return run ? run(db, session, typed) : { outcome: { status: "notFound" } };
}
