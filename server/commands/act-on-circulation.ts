import { type CirculationAct, closesEarly, deadlineOf, whyNotOnCirculation } from "@/domain/circulations";
import type { ActOutcome, FieldProblem } from "@/domain/outcome";
import { done, findRepeated, keepOutcome } from "@/server/commands/act-on";
import { holdRequest } from "@/server/commands/propose-document";
import { recordEvent } from "@/server/commands/record-event";
import { type HeldText, type Reply, replyToAll } from "@/server/commands/reply-to-circulation";
import type { Tx } from "@/server/db";
import { circulationFields, sentFacts } from "@/server/queries/circulation-facts";
import { listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

export type OnCirculation = {
  circulation: string;
  request: string;
  act: CirculationAct;
  reason?: string;
  deadline?: Date | null;
  replies?: Reply[];
};

/** Locks the documents that a circulation carries, in the order of their references: every act on it waits for them. */
const holdTexts = (db: Tx, circulation: string) => db.$queryRaw<HeldText[]>`
  SELECT d.id::text, d.reference, d.revision, t.version_number AS version, current_version(d.id) AS current, clock_timestamp() AS now
  FROM document d JOIN circulation_text t ON t.document_id = d.id AND t.circulation_id = ${circulation}::uuid
  ORDER BY d.reference FOR UPDATE OF d`;

/** Does one act on a circulation that was sent, judged by the database's clock under the locks of its documents. */
export async function actOnCirculation(db: Tx, session: Session, said: OnCirculation): Promise<ActOutcome> {
  await holdRequest(db, said.request);
  const repeated = await findRepeated(db, session, said.request);
  if (repeated) return repeated;
  return keepOutcome(db, session, said.request, async () => {
    await holdTexts(db, said.circulation);
    // Read once more: whoever held the locks before may have ended it, and the clock went on.
    const held = await holdTexts(db, said.circulation);
    const found = await db.circulation.findUnique({ where: { id: said.circulation }, select: circulationFields });
    const [first] = held;
    if (!found || !first) return { status: "notFound" };
    const { now } = first;
    const { actor } = session;
    const sent = sentFacts(found);
    const members = await listTakingPart(db, await readToday(db));
    const of = "member" in actor ? actor.member : "";
    const facts = {
      ...sent,
      now: now.toISOString(),
      documents: held.map(({ id }) => id),
      isMember: members.includes(of),
      hasReceived: sent.lines.some(({ kind, member }) => kind === "received" && member === of),
    };
    const refusal = whyNotOnCirculation(said.act, facts, actor);
    if (refusal) return { status: "refused", refusal };
    if (said.act === "reply") {
      const { replies = [], request } = said;
      return replyToAll(db, session, { replies, held, silence: sent.rule === "silence", request });
    }

    const early = closesEarly(sent, facts.documents, facts.now);
    const fields = wrongWith(said, { until: deadlineOf(sent), now, early });
    if (fields) return { status: "invalid", fields };
    await enter(db, session, said);
    for (const { id } of held) await tell(db, session, id, said, sent.rule === "silence");
    return done({ now });
  });
}

type Clock = { until: string; now: Date; early: boolean };

function wrongWith({ act, reason, deadline }: OnCirculation, { until, now, early }: Clock) {
  const fields: Record<string, FieldProblem> = {};
  const gives = act === "askTime" || act === "extend" || act === "cancel" || (act === "close" && early);
  if (gives && !reason) fields.reason = "required";
  if (act === "extend" && !deadline) fields.day = "required";
  if (act === "extend" && deadline && (deadline <= now || deadline <= new Date(until))) fields.day = "notLater";
  return Object.keys(fields).length > 0 ? fields : undefined;
}

const kinds = {
  receive: { line: "received", event: "receiptConfirmed" },
  askTime: { line: "asked", event: "moreTimeAsked" },
  extend: { line: "extended", event: "circulationExtended" },
  close: { line: "closed", event: "circulationClosed" },
  cancel: { line: "cancelled", event: "circulationCancelled" },
} as const;

type Kept = Exclude<CirculationAct, "reply">;
const isOfState = (act: Kept) => act === "receive" || act === "askTime";

async function enter(db: Tx, { actor }: Session, { circulation, act, reason, deadline }: OnCirculation) {
  if (act === "reply") return;
  await db.circulationLine.createMany({
    data: {
      circulationId: circulation,
      kind: kinds[act].line,
      memberCode: isOfState(act) && "member" in actor ? actor.member : null,
      deadline: act === "extend" ? deadline : null,
      reason: act === "receive" ? null : reason,
      personId: actor.person,
    },
  });
}

/** The line in each document's record: all inside read what the secretariat did; what a state did is its own. */
async function tell(db: Tx, session: Session, documentId: string, said: OnCirculation, silence: boolean) {
  if (said.act === "reply") return;
  const { actor } = session;
  const own = isOfState(said.act) && "member" in actor ? ({ audience: "member", member: actor.member } as const) : {};
  const data = {
    circulation: said.circulation,
    ...(said.reason && { reason: said.reason }),
    ...(said.deadline && said.act === "extend" && { deadline: said.deadline.toISOString() }),
  };
  const ended = said.act === "close" && silence ? await endOf(db, said.circulation, documentId) : null;
  const kind = ended ?? kinds[said.act].event;
  await recordEvent(db, session, documentId, { kind, ...own, data }, said.request);
}

/** What the end of a no-objection basis brought for one text: nobody objected in time or since, or consultations continue. */
async function endOf(db: Tx, circulation: string, documentId: string) {
  const [row] = await db.$queryRaw<{ unobjected: boolean }[]>`
    SELECT NOT circulation_stopped(${circulation}::uuid, ${documentId}::uuid) AND heard.kind IS DISTINCT FROM 'continues' AS unobjected
    FROM (SELECT 1) one LEFT JOIN LATERAL hear_verdict(${documentId}::uuid) heard ON true`;
  return row?.unobjected ? "noObjection" : "objectionStands";
}
