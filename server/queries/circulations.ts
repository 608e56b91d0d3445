import {
  type CirculationFacts,
  circulationActs,
  deadlineOf,
  stateOf,
  whyNotOnCirculation,
} from "@/domain/circulations";
import { dayOf } from "@/domain/instants";
import type { Actor } from "@/domain/people";
import type { CirculationRow, CirculationsView, CirculationView } from "@/domain/views/circulations";
import type { Tx } from "@/server/db";
import { listCirculatedTexts, type TextOf, textsOf } from "@/server/queries/circulated-texts";
import { listTextDecisions } from "@/server/queries/circulation-decisions";
import { circulationFields, sentFacts } from "@/server/queries/circulation-facts";
import { listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";

const isUuid = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
const most = 200;

/** Circulations are between the secretariat and the states. */
export const readsCirculations = ({ role }: Actor) => ["delegate", "head", "secretariat", "admin"].includes(role);

const find = (db: Tx, id?: string) =>
  db.circulation.findMany({
    where: { ...(id && { id }) },
    orderBy: [{ sentAt: "desc" }, { id: "asc" }],
    take: most,
    select: circulationFields,
  });
type Found = Awaited<ReturnType<typeof find>>[number];

/** The circulations that the actor may see, the latest first; null for whoever has none to do with. */
export async function listCirculations(db: Tx, actor: Actor): Promise<CirculationsView | null> {
  if (!readsCirculations(actor)) return null;
  const found = await find(db);
  const now = await readNow(db);
  const texts = await listCirculatedTexts(db, found);
  const rows = found.map((row) => rowOf(row, texts, now)).filter((row) => row.texts.length > 0);
  return { rows, now, sends: actor.role === "secretariat", cites: actor.role === "admin" };
}

/** One circulation with what the actor may do; null where they do not see it. */
export async function findCirculation(db: Tx, actor: Actor, id: string): Promise<CirculationView | null> {
  if (!readsCirculations(actor) || !isUuid(id)) return null;
  const [found] = await find(db, id);
  if (!found) return null;
  const now = await readNow(db);
  const sent = sentFacts(found);
  const lines = (kind: string) => sent.lines.filter((line) => line.kind === kind);
  const ended = sent.lines.find(({ kind }) => kind === "closed" || kind === "cancelled");
  const today = await listTakingPart(db, await readToday(db));
  const members = ended ? await listTakingPart(db, dayOf(ended.at)) : today;
  const own = "member" in actor && today.includes(actor.member) ? actor.member : null;
  const hasReceived = own !== null && lines("received").some(({ member }) => member === own);
  const documents = found.texts.map(({ documentId }) => documentId);
  return {
    ...rowOf(found, await listCirculatedTexts(db, [found]), now),
    now,
    office: found.office,
    note: found.note,
    citation: found.bodyRule?.citation ?? null,
    extended: lines("extended").map(({ deadline, reason, at }) => ({
      deadline: deadline ?? "",
      reason: reason ?? "",
      at,
    })),
    ended: ended ? { at: ended.at, reason: ended.reason } : null,
    decisions: await listTextDecisions(db, actor, found),
    received: lines("received").map(({ member, at }) => ({ member: member ?? "", at })),
    asked: lines("asked").map(({ member, reason, at }) => ({ member: member ?? "", reason: reason ?? "", at })),
    members,
    own,
    seesAll: actor.role === "secretariat" || actor.role === "admin",
    acts: actsOf({ ...sent, now, documents, isMember: own !== null, hasReceived }, actor),
  };
}

/** Every act that is the actor's own, or of their delegation's head, with what stands in its way. */
const actsOf = (facts: CirculationFacts, actor: Actor) =>
  circulationActs
    .map((act) => ({ act, refusal: whyNotOnCirculation(act, facts, actor) ?? null }))
    .filter(({ refusal }) => refusal?.code !== "secretariatOnly" && refusal?.code !== "observer")
    .filter(({ refusal }) => refusal?.code !== "stateHeadOnly" || actor.role === "delegate");

/** The database's clock, as the texts of moments are compared. */
export async function readNow(db: Tx): Promise<string> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  return row?.now.toISOString() ?? "";
}

function rowOf(found: Found, texts: TextOf[], now: string): CirculationRow {
  const { id, bodyCode, purpose, rule, sentAt } = found;
  const sent = sentFacts(found);
  const facts = { deadline: deadlineOf(sent), state: stateOf(sent, now), sentAt: sentAt.toISOString() };
  return { id, body: bodyCode, purpose, rule, ...facts, texts: textsOf(texts, id, sent) };
}
