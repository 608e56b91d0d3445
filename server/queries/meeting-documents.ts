import { gateBody } from "@/domain/moves";
import { type Actor, readsInside } from "@/domain/people";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";

/**
 * Each open document with every meeting that it is before, as `(meeting_id, document_id)`: the one named for it, the one it
 * aims at, or the next sitting of the body that decides. One that was put off to another Summit is not before this one any
 * more. An officer may enter a decision late: to them a sitting that has passed offers what has stood before its body since,
 * or what the body's latest sitting may have decided. What SOCA decides by circulation waits for none of its sittings.
 */
const openBefore = (late: boolean) => Prisma.sql`
  WITH open AS MATERIALIZED (
    SELECT d.id, d.sample, d.stage, d.stage_since, d.meeting_id, d.target_id, d.by_circulation,
      CASE d.stage WHEN 'soca' THEN ${gateBody.soca} WHEN 'council' THEN ${gateBody.council} END AS decides
    FROM document d WHERE d.stage IN ('proposed', 'drafting', 'soca', 'council', 'summit')
  ), sitting AS MATERIALIZED (
    SELECT n.id, n.body_code, n.sample, n.starts_on, n.starts_on < day_in_jakarta() AS passed,
      row_number() OVER (PARTITION BY n.body_code, n.sample, n.starts_on < day_in_jakarta() ORDER BY n.starts_on, n.address) = 1 AS first,
      n.starts_on = max(n.starts_on) OVER (PARTITION BY n.body_code, n.sample, n.starts_on < day_in_jakarta()) AS last
    FROM meeting n WHERE n.body_code IN (${gateBody.soca}, ${gateBody.council}) AND n.starts_on IS NOT NULL
  )
  SELECT meeting_id, id AS document_id FROM open WHERE meeting_id IS NOT NULL
  UNION SELECT target_id, id FROM open WHERE target_id IS NOT NULL AND (stage <> 'summit' OR meeting_id IS NULL)
  UNION SELECT s.id, d.id FROM open d JOIN sitting s ON s.body_code = d.decides AND s.sample = d.sample
    WHERE d.meeting_id IS NULL AND CASE WHEN s.passed
      THEN ${late} AND (s.last OR s.starts_on >= d.stage_since)
      ELSE s.first AND NOT d.by_circulation
    END`;

/**
 * Each document in ministerial review with the Council's next sitting, as the public is told, unless it was released that it was
 * put off to one: then that one names it. `councilSitting` says the same on the page of the document.
 */
export const publiclyBefore = Prisma.sql`
  SELECT next.id AS meeting_id, p.document_id FROM publication p CROSS JOIN LATERAL (
    SELECT n.id FROM meeting n
    WHERE n.body_code = ${gateBody.council} AND n.sample = p.sample AND n.starts_on >= day_in_jakarta()
    ORDER BY n.starts_on, n.address LIMIT 1
  ) next
  WHERE p.phase = 'ministers' AND NOT EXISTS (
    SELECT FROM released_step s JOIN meeting m ON m.id = s.meeting_id
    WHERE s.document_id = p.document_id AND s.kind = 'defer' AND m.body_code = ${gateBody.council}
      AND (m.starts_on IS NULL OR m.starts_on >= day_in_jakarta())
  )`;

/** Which open documents are before a meeting, as a condition on `document d`. */
export const concerning = (address: string, late: boolean) => Prisma.sql`d.id IN (
  SELECT b.document_id FROM (${openBefore(late)}) b JOIN meeting x ON x.id = b.meeting_id WHERE x.address = ${address}
)`;

/** What a meeting decided as it was entered here; what a source reports stands with the released steps. */
export const enteredHere = {
  fromRecord: false,
  gapReason: null,
  verb: { not: "lifted" },
  correctedBy: { none: {} },
} satisfies Prisma.DecisionWhereInput;

/** How many documents the pages of meetings show to the reader, by the meeting's id: those listed, open ones, and decided ones. */
export async function countDocuments(db: Tx, actor: Actor): Promise<Map<string, number>> {
  const inside = readsInside(actor)
    ? Prisma.sql`
      UNION SELECT meeting_id, document_id FROM (${openBefore(actor.role === "secretariat")}) before
      UNION SELECT meeting_id, document_id FROM decision
        WHERE NOT from_record AND gap_reason IS NULL AND verb <> 'lifted'
          AND NOT EXISTS (SELECT FROM decision later WHERE later.corrects_id = decision.id)`
    : Prisma.sql`UNION SELECT meeting_id, document_id FROM (${publiclyBefore}) told`;
  const counts = await db.$queryRaw<{ id: string; documents: number }[]>`
    SELECT meeting_id::text AS id, count(DISTINCT document_id)::int AS documents
    FROM (SELECT meeting_id, document_id FROM released_step UNION SELECT target_id, document_id FROM publication ${inside}) shown
    WHERE meeting_id IS NOT NULL GROUP BY 1`;
  return new Map(counts.map(({ id, documents }) => [id, documents]));
}
