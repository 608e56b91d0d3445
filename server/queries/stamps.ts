import { type Stamped, stampsOf } from "@/domain/stamps";
import type { Stamp } from "@/domain/views/text";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { decisionLines } from "@/server/queries/decision-lines";
import { hangingFields } from "@/server/queries/inside-lines";
import type { Texts } from "@/server/queries/texts";

/** The stamps of a document's versions, as far as the reader may know them: the public knows those that were released. */
export async function findStamps(db: Tx, { id, inside }: Pick<Texts, "id" | "inside">): Promise<Stamped> {
  if (!inside) return listReleased(db, id);
  const document = await db.document.findUniqueOrThrow({
    where: { id },
    select: { pending: { select: { data: true } }, decisions: hangingFields.decisions },
  });
  return stampsOf(decisionLines(document.decisions), awaitedIn(document.pending));
}

/** The decision that a second officer has yet to confirm. */
export function awaitedIn(pending: { data: Prisma.JsonValue } | null): string | null {
  const { decisionId } = (pending?.data ?? {}) as { decisionId?: string };
  return decisionId ?? null;
}

async function listReleased(db: Tx, documentId: string): Promise<Stamped> {
  const rows = await db.$queryRaw<(Stamp & { version: number })[]>`
    SELECT s.version, s.outcome AS verb, s.body, m.name AS meeting, false AS "adReferendum", s.day::text
    FROM released_stamps(${documentId}::uuid) s LEFT JOIN meeting m ON m.id = s.meeting_id`;
  const stamped = new Map<number, Stamp[]>();
  for (const { version, ...stamp } of rows) stamped.set(version, [...(stamped.get(version) ?? []), stamp]);
  return stamped;
}
