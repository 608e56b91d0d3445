import type { DeskRow } from "@/domain/desk";
import { dayOf } from "@/domain/instants";
import { isGate } from "@/domain/moves";
import { cameOf, type OwnWord } from "@/domain/own-word";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

/** Rows by the document on which they hang. */
function byDocument<T extends { documentId: string }, R>(rows: T[], shown: (row: T) => R): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) found.set(row.documentId, [...(found.get(row.documentId) ?? []), shown(row)]);
  return found;
}

/** The edits that a state needs, each with its latest answer. */
const answeredEdits = {
  edits: {
    where: { needed: true },
    select: {
      answers: {
        orderBy: [{ answeredAt: "desc" as const }, { id: "desc" as const }],
        take: 1,
        select: { taken: true },
      },
    },
  },
};

/** What a state said on each of some documents, oldest first, with its answers to what was entered for it. */
export async function listOwnWords(db: Tx, member: string, documents: string[]): Promise<Map<string, OwnWord[]>> {
  const rows = await db.position.findMany({
    where: { memberCode: member, documentId: { in: documents }, answers: { none: { takenBack: true } } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      documentId: true,
      versionNumber: true,
      stance: true,
      needed: true,
      means: true,
      givenOn: true,
      recordedAt: true,
      answers: { orderBy: { answeredAt: "desc" }, take: 1, select: { confirmed: true } },
      ...answeredEdits,
    },
  });
  return byDocument(rows, ({ id, versionNumber, stance, needed, means, givenOn, recordedAt, answers, edits }) => ({
    id,
    member,
    version: versionNumber,
    stance,
    needed,
    ...cameOf(edits.map(({ answers: [latest] }) => latest?.taken ?? null)),
    means,
    answered: answers[0]?.confirmed ?? null,
    contested: answers[0]?.confirmed === false,
    on: dayOf(givenOn ?? recordedAt),
  }));
}

/** Decisions on some documents that say that a state lifted its objection in the room, and that it has not answered yet. */
export async function listLifted(db: Tx, member: string, documents: string[]): Promise<Map<string, DeskRow["lifted"]>> {
  const rows = await db.decision.findMany({
    where: {
      documentId: { in: documents },
      liftedBy: { has: member },
      correctedBy: { none: {} },
      answers: { none: { memberCode: member } },
    },
    orderBy: { recordedAt: "asc" },
    select: { id: true, documentId: true, day: true, meeting: { select: meetingFields } },
  });
  return byDocument(rows, ({ id, day, meeting }) => ({
    id,
    meeting: meeting && meetingFacts(meeting),
    on: dayOf(day),
  }));
}

/** Per document, the states that contest a line entered for them, in protocol order, as far as the actor sees it. */
export async function listContestedOf(db: Tx): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ documentId: string; member: string }[]>`
    SELECT latest.document_id::text AS "documentId", m.code AS member FROM (
      SELECT DISTINCT ON (coalesce(position_id, decision_id)) document_id, member_code, confirmed, taken_back
      FROM answer ORDER BY coalesce(position_id, decision_id), answered_at DESC, id
    ) latest JOIN member m ON m.code = latest.member_code
    WHERE NOT latest.confirmed AND NOT latest.taken_back GROUP BY 1, m.code ORDER BY m.protocol_order`;
  return byDocument(rows, ({ member }) => member);
}

/** The conditions that are still open, with who must meet them. */
export async function listConditions(db: Tx): Promise<Map<string, DeskRow["conditions"]>> {
  const rows = await db.condition.findMany({
    where: { metOn: null },
    orderBy: { id: "asc" },
    select: { id: true, documentId: true, text: true, bodyCode: true, memberCode: true },
  });
  return byDocument(rows, ({ id, text, bodyCode, memberCode }) => ({ id, text, body: bodyCode, member: memberCode }));
}

/** The clearances that are awaited of a body. */
export async function listClearances(db: Tx, bodyCode: string): Promise<Map<string, string[]>> {
  const rows = await db.clearance.findMany({
    where: { bodyCode, state: "pending" },
    orderBy: { id: "asc" },
    select: { id: true, documentId: true },
  });
  return byDocument(rows, ({ id }) => id);
}

/** Whose clearance is awaited before which body. */
export async function listAwaited(db: Tx): Promise<Map<string, DeskRow["awaits"]>> {
  const rows = await db.clearance.findMany({
    where: { state: "pending", gate: { not: null } },
    orderBy: { id: "asc" },
    select: { documentId: true, kind: true, gate: true, bodyCode: true, memberCode: true, partner: true },
  });
  const before = rows.flatMap(({ gate, ...row }) => (isGate(gate) ? { gate, ...row } : []));
  return byDocument(before, ({ kind, gate, bodyCode, memberCode, partner }) => ({
    gate,
    of: bodyCode ?? memberCode ?? partner ?? kind,
  }));
}
