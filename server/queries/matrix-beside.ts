import { isToGive } from "@/domain/home-clearance";
import { isOpen, type Stage } from "@/domain/stages";
import type { ClearanceLine } from "@/domain/views/inside";
import type { MatrixRow } from "@/domain/views/matrix";
import type { Day } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import { byOf, listDeskMeetings } from "@/server/queries/desk-meetings";

type Asked = {
  id: string;
  stage: Stage;
  sample: boolean;
  targetId: string | null;
  awaitedId: string | null;
  byCirculation: boolean;
};
export type Beside = Pick<MatrixRow, "meeting" | "conditions"> & { clearances: ClearanceLine[] };

/** What stands beside the positions on each text as of now: the sitting it is before, and what is still to be met and cleared. */
export async function listBeside(db: Tx, documents: Asked[], today: Day): Promise<Map<string, Beside>> {
  const rows = documents.map(({ awaitedId: meetingId, ...row }) => ({ ...row, meetingId }));
  const calendar = await listDeskMeetings(db, rows, today);
  const hanging = await db.$queryRaw<Pick<Beside & { id: string }, "id" | "conditions" | "clearances">[]>`
    SELECT d.id::text,
      ARRAY(SELECT c.text FROM condition c WHERE c.document_id = d.id AND c.met_on IS NULL ORDER BY c.text) AS conditions,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('kind', c.kind, 'state', c.state, 'body', c.body_code, 'member', c.member_code,
          'partner', c.partner, 'version', c.version_number) ORDER BY c.body_code, c.member_code, c.partner)
        FROM clearance c WHERE c.document_id = d.id
      ), '[]') AS clearances
    FROM document d WHERE d.id = ANY (${rows.map(({ id }) => id)}::uuid[])`;
  const beside = rows.map((row): [string, Beside] => {
    const of = hanging.find(({ id }) => id === row.id);
    const by = isOpen(row.stage) ? byOf(row, calendar, today) : null;
    return [
      row.id,
      { meeting: by?.meeting ?? null, conditions: of?.conditions ?? [], clearances: of?.clearances ?? [] },
    ];
  });
  return new Map(beside);
}

/** Those of the clearances that are still to be given. */
export const toGive = (clearances: ClearanceLine[], since: number | null) =>
  clearances
    .filter((one) => isToGive(one, since))
    .map(({ kind, body, member, partner }) => ({ kind, body, member, partner }));
