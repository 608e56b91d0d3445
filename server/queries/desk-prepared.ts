import type { Stance } from "@/domain/consensus";
import { proposedIn } from "@/domain/drafts";
import type { Prepared } from "@/domain/views/desk";
import type { Tx } from "@/server/db";
import { citedIn } from "@/server/queries/inside-lines";

type Row = {
  id: string;
  drafted: boolean;
  stance: Stance | null;
  by: string | null;
  paragraphs: string[] | null;
  edits: unknown;
  text: Parameters<typeof citedIn>[0];
  answered: string[] | null;
  clearances: string[] | null;
};

/** What a delegation prepares at home: drafts that wait for the head and answers from the capital, on the versions before the states; clearances awaited. */
export async function listPrepared(
  db: Tx,
  member: string,
  documents: { id: string; version: number | null }[],
): Promise<Map<string, { prepared: Prepared; clearances: string[] }>> {
  const [ids, versions] = [documents.map(({ id }) => id), documents.map(({ version }) => version)];
  const rows = await db.$queryRaw<Row[]>`
    SELECT asked.id::text, p.document_id IS NOT NULL AS drafted, p.stance::text, p.updated_by_name AS by, p.paragraphs, p.edits,
      v.paragraphs AS text, l.answered, home.clearances
    FROM unnest(${ids}::uuid[], ${versions}::integer[]) AS asked (id, version)
      LEFT JOIN position_draft p ON p.document_id = asked.id AND p.version_number = asked.version AND p.member_code = ${member}
        AND p.submitted_at IS NULL
        AND NOT (p.stance IS NULL AND p.reason IS NULL AND p.note IS NULL AND p.edits = '[]' AND coalesce(cardinality(p.paragraphs), 0) = 0)
        AND NOT EXISTS (
          SELECT FROM position later WHERE later.document_id = asked.id AND later.member_code = ${member}
            AND later.version_number >= asked.version AND later.recorded_at > p.updated_at AND NOT is_contested(later.id)
        )
      LEFT JOIN version v ON v.document_id = p.document_id AND v.number = p.version_number
      LEFT JOIN LATERAL (
        SELECT array_agg(c.for_name ORDER BY c.answered_at) AS answered FROM capital_link c
        WHERE c.document_id = asked.id AND c.member_code = ${member} AND c.version_number = asked.version AND c.answered_at IS NOT NULL
      ) l ON true
      LEFT JOIN (
        SELECT c.document_id, array_agg(c.id::text ORDER BY c.id) AS clearances FROM clearance c
        WHERE c.kind = 'domestic' AND c.member_code = ${member} AND c.state = 'pending' GROUP BY c.document_id
      ) home ON home.document_id = asked.id
    WHERE p.document_id IS NOT NULL OR l.answered IS NOT NULL OR home.document_id IS NOT NULL`;
  return new Map(
    rows.map(({ id, drafted, stance, by, paragraphs, edits, text, answered, clearances }) => {
      const anchors = [...(paragraphs ?? []), ...proposedIn(edits).map(({ anchor }) => anchor)];
      const cited = citedIn(text, anchors).map((one) => one.cited);
      const draft = drafted ? { stance, by, cited } : null;
      return [id, { prepared: { draft, answered: answered ?? [] }, clearances: clearances ?? [] }];
    }),
  );
}
