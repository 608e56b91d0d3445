import type { Outcome } from "@/domain/documents";
import type { Actor } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { Stage } from "@/domain/stages";
import type { Deed } from "@/domain/views/desk";
import type { Tx } from "@/server/db";

const deedsShown = 8;
const undoMinutes = 10;

type Row = {
  reference: string;
  title: string;
  sample: boolean;
  stage: Stage | null;
  outcome: Outcome | null;
  number: number;
  kind: string;
  version: number | null;
  at: Date;
  undoable: boolean;
};

/** What the actor did last, newest first, with what can still be taken back: the last line of its document, for ten minutes. */
export async function listDeeds(db: Tx, actor: Exclude<Actor, { role: "public" }>): Promise<Deed[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.reference, d.title, d.sample, d.stage::text, d.outcome::text, e.number,
      coalesce(e.data ->> 'step', e.kind) AS kind, e.version_number AS version, e.recorded_at AS at,
      jsonb_typeof(e.data -> 'before') = 'object' AND e.recorded_at > now() - make_interval(mins => ${undoMinutes})
        AND NOT EXISTS (SELECT FROM event later WHERE later.document_id = e.document_id AND later.number > e.number) AS undoable
    FROM (
      SELECT * FROM event WHERE person_id = ${actor.person}::uuid
      UNION ALL SELECT * FROM event
      WHERE data ? 'recordedBy' AND data ->> 'recordedBy' = ${actor.person} AND person_id IS DISTINCT FROM ${actor.person}::uuid
    ) e JOIN document d ON d.id = coalesce(
      e.document_id, CASE WHEN e.audience::text = 'own' THEN split_part(e.chain, '/', 1)::uuid END
    )
    ORDER BY e.recorded_at DESC, e.number DESC LIMIT ${deedsShown}`;
  return rows.map(({ number, kind, version, at, undoable, ...document }) => ({
    document: { ...document, address: addressOf(document.reference) },
    number,
    kind,
    version,
    at: at.toISOString(),
    undoUntil: undoable ? new Date(at.getTime() + undoMinutes * 60_000).toISOString() : null,
  }));
}
