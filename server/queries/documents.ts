import { gateBody } from "@/domain/moves";
import { type Actor, readsInside } from "@/domain/people";
import { railOf } from "@/domain/rail";
import { addressOf, referenceFrom } from "@/domain/reference";
import { councilSitting } from "@/domain/sitting-ahead";
import type { DocumentView, Successor } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import { findInside } from "@/server/queries/document-inside";
import { listReleased } from "@/server/queries/history";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { findTargets, type RegisterRecord, registerColumns, registerRow } from "@/server/queries/register-row";
import { listRelations } from "@/server/queries/relations";
import { readToday } from "@/server/queries/today";

/** One document by its address, as far as the actor may see it; null where there is nothing to see. */
export async function findDocument(db: Tx, actor: Actor, address: string): Promise<DocumentView | null> {
  const inside = readsInside(actor) ? await findInside(db, actor, address) : null;
  return inside ?? findFace(db, address);
}

/** One document by its address as the public sees it. */
export async function findFace(db: Tx, address: string): Promise<DocumentView | null> {
  const reference = referenceFrom(address);
  if (!reference) return null;
  const [row] = await db.$queryRaw<RegisterRecord[]>`
    SELECT ${registerColumns} FROM register_row r WHERE r.reference = ${reference}`;
  if (!row) return null;

  const targets = await findTargets(db, [row.target_id]);
  const history = await listReleased(db, row.id);
  const face = registerRow(row, targets);
  return {
    ...face,
    finalBody: row.final_body,
    purpose: row.purpose,
    ministerialBodies: row.ministerial_bodies,
    history,
    rail: railOf({ ...face, finalBody: row.final_body, history }),
    council: councilSitting({
      ...face,
      history,
      coming: face.phase === "ministers" ? await listCouncils(db, face) : [],
    }),
    travelledWith: await listCompanions(db, row.id),
    relations: await listRelations(db, row.id),
    released: await findReleased(db, row.id),
    successor: row.stage === "superseded" ? await findSuccessor(db, row.id) : null,
  };
}

/** The sittings of the Council that are to come, soonest first. */
async function listCouncils(db: Tx, { sample }: { sample: boolean }) {
  const rows = await db.meeting.findMany({
    where: { bodyCode: gateBody.council, sample, startsOn: { gte: new Date(await readToday(db)) } },
    orderBy: [{ startsOn: "asc" }, { address: "asc" }],
    select: meetingFields,
  });
  return rows.map(meetingFacts);
}

/** The latest version of a listed document that was released. */
async function findReleased(db: Tx, documentId: string): Promise<number | null> {
  const share = await db.share.findFirst({
    where: { documentId, audience: "public" },
    orderBy: { versionNumber: "desc" },
    select: { versionNumber: true },
  });
  return share?.versionNumber ?? null;
}

/** The document that took the place of a superseded one, as far as the public knows it. */
async function findSuccessor(db: Tx, id: string): Promise<Successor | null> {
  const [row] = await db.$queryRaw<Omit<Successor, "address">[]>`
    SELECT s.reference, s.title FROM publication p JOIN publication s ON s.document_id = p.superseded_by
    WHERE p.document_id = ${id}::uuid`;
  return row ? { ...row, address: addressOf(row.reference) } : null;
}

/** The documents that took a step of this one's in the same act. */
async function listCompanions(db: Tx, id: string) {
  const rows = await db.$queryRaw<{ reference: string; title: string }[]>`
    SELECT DISTINCT p.reference, p.title
    FROM released_step mine
    JOIN released_step theirs ON theirs.meeting_id = mine.meeting_id AND theirs.kind = mine.kind AND theirs.day = mine.day
      AND theirs.document_id <> mine.document_id AND theirs.data ? 'together'
    JOIN publication p ON p.document_id = theirs.document_id
    WHERE mine.document_id = ${id}::uuid AND mine.data ? 'together'
    ORDER BY p.reference`;
  return rows.map(({ reference, title }) => ({ address: addressOf(reference), title }));
}
