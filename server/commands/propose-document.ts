import { whyNotObserver } from "@/domain/authority";
import { fold } from "@/domain/fold";
import type { ActOutcome } from "@/domain/outcome";
import { leadsBeside } from "@/domain/proposal";
import { addressOf, referenceOf } from "@/domain/reference";
import { mayPropose } from "@/domain/visibility";
import { dateOf, dayOfAct, findRepeated, keepOutcome } from "@/server/commands/act-on";
import { type FactsSaid, findFacts } from "@/server/commands/change-facts";
import type { Facts } from "@/server/commands/facts-changed";
import { nextNumber } from "@/server/commands/record-document";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { listTakingPart } from "@/server/queries/standing";
import type { Session } from "@/server/session";

/** What a proposal says, and the states beside its proposer's own that its form named as leads. */
export type Proposal = FactsSaid & { alsoLead?: string };

/** Proposes a document under its working title; its reference is given under a lock and never reused. */
export async function proposeDocument(db: Tx, session: Session, request: string, said: Proposal): Promise<ActOutcome> {
  await holdRequest(db, request);
  const repeated = await findRepeated(db, session, request);
  if (repeated) return repeated;
  return keepOutcome(db, session, request, async () => {
    const { actor } = session;
    if (actor.role === "viewer" || actor.role === "admin") return { status: "refused", refusal: { code: "leadsOnly" } };
    const found = await findFacts(db, said);
    if ("fields" in found) return { status: "invalid", fields: found.fields };
    const { facts } = found;
    const held = { opened: false, leadMembers: facts.leadMembers, leadBodies: facts.leadBodies, concernedBodies: [] };
    const today = await dayOfAct(db, session);
    const observes = whyNotObserver("propose", await listTakingPart(db, today), actor);
    if (observes) return { status: "refused", refusal: observes };
    if (!mayPropose(actor, held)) return { status: "refused", refusal: { code: "leadsOnly" } };
    // A state that is made a lead reads the text at once and acts on it: whoever ticked it reads its name first.
    const beside = leadsBeside("member" in actor ? actor.member : null, facts.leadMembers);
    if (actor.role !== "secretariat" && beside !== "" && said.alsoLead !== beside)
      return { status: "invalid", fields: { alsoLead: "questioned" } };

    const [clock] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
    const own = await db.person.findUnique({ where: { id: actor.person }, select: { sample: true } });
    const entry = {
      sample: found.sample || own?.sample === true,
      year: Number((found.day ?? today).slice(0, 4)),
      today,
    };
    const address = await enter(db, session, request, facts, entry);
    return { status: "done", at: (clock?.now ?? new Date()).toISOString(), undoUntil: null, address };
  });
}

type Entry = { sample: boolean; year: number; today: string };

async function enter(
  db: Tx,
  session: Session,
  request: string,
  facts: Omit<Facts, "track">,
  { sample, year, today }: Entry,
) {
  const number = await nextNumber(db, year, sample);
  const reference = referenceOf(year, number, sample);
  const id = crypto.randomUUID();
  const folded = fold(facts.title);
  await db.document.createMany({
    data: {
      ...facts,
      id,
      reference,
      year,
      number,
      sample,
      folded,
      formerTitles: [],
      ministerialBodies: [],
      concernedBodies: facts.leadBodies,
      stage: "proposed",
      stageSince: dateOf(today),
    },
  });
  const since = { sinceDay: dateOf(today), working: true };
  await db.title.createMany({ data: { documentId: id, number: 1, text: facts.title, folded, ...since } });
  const data = { step: "proposed", stage: "proposed", phase: "drafting", title: facts.title, targetId: facts.targetId };
  await recordEvent(db, session, id, { kind: "proposed", day: dateOf(today), data }, request);
  return addressOf(reference);
}

/** The same form sent twice at once is taken one after the other. */
export async function holdRequest(db: Tx, request: string) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${request}, 3))`;
}
