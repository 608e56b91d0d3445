import type { ActOutcome } from "@/domain/outcome";
import { leadsBeside } from "@/domain/proposal";
import { addressOf } from "@/domain/reference";
import type { Day } from "@/domain/views/record";
import { at, dayFrom, type SittingName } from "@/prisma/sample/meetings";
import { moveInput, type Story } from "@/prisma/sample/way";
import type { Command } from "@/server/commands/act-on";
import { citeRule } from "@/server/commands/cite-rule";
import { decideSeveral } from "@/server/commands/decide-several";
import { proposeDocument } from "@/server/commands/propose-document";
import { setActor, type Tx } from "@/server/db";

type Session = Parameters<Command<unknown>>[1];
type Cast = Map<string, Session>;

/** The invented people, by the end of their sign-in names, each with the mandate under which they act. */
export async function findCast(db: Tx): Promise<Cast> {
  const people = await db.person.findMany({
    where: { sample: true },
    select: { id: true, name: true, signInName: true, mandates: { orderBy: { startsOn: "asc" }, take: 1 } },
  });
  return new Map(
    people.flatMap(({ id: person, name, signInName, mandates: [held] }) => {
      if (!held) return [];
      const { role, memberCode: member, bodyCode: body, office } = held;
      const actor = { role, person, ...(member && { member }), ...(body && { body }), ...(office && { office }) };
      return [[signInName.replace("sample.", ""), { id: "", actor: actor as Session["actor"], name }]];
    }),
  );
}

/** Lets somebody act on a day as the application would. Whatever is not done is a fault of the story. */
async function act(db: Tx, cast: Cast, who: string, day: Day, work: (session: Session) => Promise<ActOutcome>) {
  const found = cast.get(who);
  if (!found) throw new Error(`The demonstration has nobody who signs in as sample.${who}.`);
  const session = { ...found, day };
  await setActor(db, session.actor);
  const outcome = await work(session);
  if (outcome.status !== "done") throw new Error(`${session.name}, ${day}: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Tells one story through the commands. Returns the address of its document. */
export async function play(db: Tx, cast: Cast, today: Day, { facts, target = "summit", proposed, way }: Story) {
  const [days, by] = proposed;
  const said = { finalBody: "leaders" as const, ...facts, target: at(target) };
  const { address = "" } = await act(db, cast, by, dayFrom(today, days), (session) => {
    const alsoLead = leadsBeside("member" in session.actor ? session.actor.member : null, said.leadMembers);
    return proposeDocument(db, session, crypto.randomUUID(), { ...said, alsoLead });
  });
  for (const [after, who, does] of way) {
    const day = dayFrom(today, after);
    const form = { address, revision: await revisionOf(db, address), request: crypto.randomUUID() };
    await act(db, cast, who, day, (session) => does({ db, session, form, day })).catch((fault) => {
      throw new Error(`“${facts.title}”: ${fault.message}`, { cause: fault });
    });
  }
  return address;
}

/** The rule by which the invented cycle knows a no-objection basis. */
export const citeSampleRule = (db: Tx, cast: Cast, today: Day) =>
  act(db, cast, "admin", today, (session) =>
    citeRule(db, session, {
      request: crypto.randomUUID(),
      body: "SOCA",
      hours: 72,
      citation:
        "Sample rule, invented: a text circulated ad referendum is agreed where no objection is received in time.",
    }),
  );

type Together = { meeting: SittingName; days: number; verb: string };

/** One decision of a meeting on several documents. */
export async function playTogether(
  db: Tx,
  cast: Cast,
  today: Day,
  addresses: string[],
  { meeting, days, verb }: Together,
) {
  const documents: string[] = [];
  for (const address of addresses) documents.push(`${address}:${await revisionOf(db, address)}`);
  const day = dayFrom(today, days);
  const said = { meeting: at(meeting), request: crypto.randomUUID(), documents };
  await act(db, cast, "asec.secretariat", day, (session) =>
    decideSeveral(db, session, { ...said, input: moveInput(day, { decision: verb, meeting: at(meeting) }) }),
  );
}

async function revisionOf(db: Tx, address: string): Promise<number> {
  const rows = await db.document.findMany({ where: { sample: true }, select: { reference: true, revision: true } });
  return rows.find(({ reference }) => addressOf(reference) === address)?.revision ?? -1;
}
