import type { DeskRow } from "@/domain/desk";
import type { Tx } from "@/server/db";

type Row = NonNullable<DeskRow["circulation"]> & { documentId: string };

/** The circulation that is open for each document, with whether the reader's own state has replied to it. */
export async function listDeskCirculations(db: Tx, member: string | null) {
  const rows = await db.$queryRaw<(Omit<Row, "until"> & { until: Date })[]>`
    SELECT t.document_id::text AS "documentId", c.id::text, c.rule::text, ends.at AS until, clock_timestamp() > ends.at AS past,
      circulation_stopped(c.id, t.document_id) AS stopped,
      t.version_number < current_version(t.document_id) AS overtaken,
      EXISTS (
        SELECT FROM circulation_line l
        WHERE l.circulation_id = c.id AND l.kind = 'received' AND l.member_code = ${member}
      ) AS received,
      row_number() OVER (PARTITION BY c.id ORDER BY t.document_id) = 1 AS first,
      EXISTS (
        SELECT FROM position p WHERE p.document_id = t.document_id AND p.version_number = t.version_number
          AND p.member_code = ${member} AND p.recorded_at >= c.sent_at
          AND NOT EXISTS (SELECT FROM answer a WHERE a.position_id = p.id AND a.taken_back)
      ) AS replied,
      (
        SELECT coalesce(array_agg(l.member_code ORDER BY l.at), '{}') FROM circulation_line l
        WHERE l.circulation_id = c.id AND l.kind = 'asked' AND NOT EXISTS (
          SELECT FROM circulation_line later WHERE later.circulation_id = c.id AND later.kind = 'extended' AND later.at > l.at
        )
      ) AS asked
    FROM circulation c JOIN circulation_text t ON t.circulation_id = c.id,
      LATERAL (SELECT circulation_deadline(c.id) AS at) ends
    WHERE NOT circulation_ended(c.id)`;
  return new Map(rows.map(({ documentId, until, ...row }) => [documentId, { ...row, until: until.toISOString() }]));
}
