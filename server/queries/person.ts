import { type Charge, chargesOf, manages, readsPeople, whyNotRenew } from "@/domain/mandates";
import type { Actor } from "@/domain/people";
import type { MandateRow } from "@/domain/views/account";
import type {
  ChargeChoices,
  ManagedMandate,
  PersonAct,
  PersonDeed,
  PersonLine,
  PersonView,
} from "@/domain/views/people";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";

const isId = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
const shownLines = 30;

type Row = Omit<PersonView, "lines" | "deeds" | "acts" | "today" | "mandates"> & { mandates: MandateRow[] };

/** A person with every mandate that the reader sees; null where the reader sees no such person. */
export async function findPerson(db: Tx, actor: Actor, id: string): Promise<Row | null> {
  if (!readsPeople(actor) || !isId(id)) return null;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.id::text, p.name, p.sign_in_name AS "signInName", p.sample, p.disabled_at IS NOT NULL AS closed,
      (SELECT coalesce(jsonb_agg(mandate_json(m) ORDER BY is_over(m), m.starts_on DESC, m.id), '[]') FROM mandate m
       WHERE m.person_id = p.id) AS mandates
    FROM person p WHERE p.id = ${id}::uuid`;
  return row ?? null;
}

const managed = (actor: Actor, { mandates }: Row): ManagedMandate[] =>
  mandates.map((mandate) => ({ ...mandate, changeable: !mandate.ended && manages(actor, mandate) }));

/** Everything a person's page shows. */
export async function findPersonView(db: Tx, actor: Actor, id: string): Promise<PersonView | null> {
  const person = await findPerson(db, actor, id);
  if (!person) return null;
  return {
    ...person,
    mandates: managed(actor, person),
    lines: await listLines(db, id),
    deeds: await listDeeds(db, id),
    acts: await actsOn(db, actor, person),
    today: await readToday(db),
  };
}

/** What the reader may do with a person's account, whatever their mandates. */
export async function actsOn(db: Tx, actor: Actor, { id, closed }: Pick<Row, "id" | "closed">): Promise<PersonAct[]> {
  if (actor.role === "public" || chargesOf(actor).length === 0 || actor.person === id) return [];
  const acts: PersonAct[] = closed ? [] : ["appoint"];
  if (!whyNotRenew(actor, await renewable(db, actor, { id, closed }))) acts.push("renew");
  if (actor.role === "admin") acts.push(closed ? "open" : "close");
  return acts;
}

/** What the rule about a new password asks of a person. */
export async function renewable(db: Tx, actor: Actor, { id, closed }: Pick<Row, "id" | "closed">) {
  const member = actor.role === "head" ? actor.member : null;
  const [row] = await db.$queryRaw<{ only: boolean }[]>`SELECT is_only_of(${id}::uuid, ${member}) AS only`;
  return { id, closed, member, onlyOf: row?.only ? member : null };
}

/** What was done to a person's mandates and account, newest first, from the invitation by which they came. */
async function listLines(db: Tx, id: string): Promise<PersonLine[]> {
  const rows = await db.$queryRaw<{ kind: string; at: Date; by: string | null; data: Said }[]>`
    SELECT kind, recorded_at AS at, person_name AS by, data FROM event
    WHERE chain = 'people' AND (data ->> 'subject' = ${id} OR data ->> 'invitation' IN (
      SELECT data ->> 'invitation' FROM event WHERE chain = 'people' AND data ->> 'subject' = ${id} AND kind = 'accepted'))
    ORDER BY number DESC LIMIT ${shownLines}`;
  return rows.map(({ kind, at, by, data }) => ({
    kind,
    at: at.toISOString(),
    by,
    name: data.name ?? "",
    charge: data.role ? { role: data.role, title: data.title ?? null, ...placeOf(data) } : null,
    from: data.from ?? null,
    until: data.until ?? null,
  }));
}

type Said = Partial<Charge> & { name?: string; from?: string; until?: string };
const placeOf = ({ member, body, office }: Said) => ({
  member: member ?? null,
  body: body ?? null,
  office: office ?? null,
});

/** The documents whose record a person wrote in last, as far as the reader sees both. */
async function listDeeds(db: Tx, id: string): Promise<PersonDeed[]> {
  const rows = await db.$queryRaw<{ at: Date; count: number; reference: string; title: string }[]>`
    SELECT max(e.recorded_at) AS at, count(*)::int AS count, d.reference, d.title
    FROM event e JOIN document d ON d.id = e.document_id
    WHERE e.person_id = ${id}::uuid GROUP BY d.id, d.reference, d.title ORDER BY at DESC, d.reference LIMIT 10`;
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

/** What a form may appoint to; null for those who appoint nobody. */
export async function readChargeChoices(db: Tx, actor: Actor): Promise<ChargeChoices | null> {
  if (chargesOf(actor).length === 0) return null;
  const all = actor.role === "admin";
  const members = all ? await db.member.findMany({ orderBy: { protocolOrder: "asc" }, select: { code: true } }) : [];
  const bodies = all ? await db.body.findMany({ orderBy: { code: "asc" }, select: { code: true } }) : [];
  return {
    request: crypto.randomUUID(),
    today: await readToday(db),
    members: members.map(({ code }) => code),
    bodies: bodies.map(({ code }) => code),
    own: actor.role === "head" ? actor.member : null,
  };
}

type Step = { person: string; act: PersonAct; mandate: string };

/** What the page of one act on a person is drawn with; null where the reader sees no such person or may not do it. */
export async function findPersonStep(db: Tx, actor: Actor, { person: id, act, mandate: asked }: Step) {
  const person = await findPerson(db, actor, id);
  const choices = person && (await readChargeChoices(db, actor));
  if (!choices) return null;
  const mandate = act === "date" ? managed(actor, person).find((one) => one.changeable && one.id === asked) : undefined;
  const allowed = act === "date" ? mandate !== undefined : (await actsOn(db, actor, person)).includes(act);
  return allowed ? { person: { id, name: person.name, sample: person.sample }, mandate, choices } : null;
}
