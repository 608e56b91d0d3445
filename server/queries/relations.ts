import { addressOf } from "@/domain/reference";
import type { Related, RelationKind } from "@/domain/relations";
import type { Tx } from "@/server/db";

type Row = { kind: RelationKind; side: Related["side"]; released: boolean; reference: string; title: string };

/** What a document is to others and others to it, as far as the reader sees both: a title as it stands inside, else as it was released. */
export async function listRelations(db: Tx, documentId: string): Promise<Related[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.kind::text, r.side, r.released, coalesce(d.reference, p.reference) AS reference, coalesce(d.title, p.title) AS title
    FROM (
      SELECT kind, 'from' AS side, released, other_id AS id FROM relation WHERE document_id = ${documentId}::uuid
      UNION ALL
      SELECT kind, CASE kind WHEN 'belongsWith' THEN 'from' ELSE 'to' END, released, document_id FROM relation
      WHERE other_id = ${documentId}::uuid
    ) r
    LEFT JOIN document d ON d.id = r.id LEFT JOIN publication p ON p.document_id = r.id
    ORDER BY r.kind, r.side, reference`;
  return rows.map((row) => ({ ...row, address: addressOf(row.reference) }));
}

/** Whether the public has a page of a document. */
export async function findPublication(db: Tx, documentId: string): Promise<boolean> {
  return (await db.publication.count({ where: { documentId } })) > 0;
}
