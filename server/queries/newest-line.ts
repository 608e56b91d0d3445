import type { Actor } from "@/domain/people";
import type { NewestLine } from "@/domain/said-done";
import type { Tx } from "@/server/db";

/** The newest line of the record of people that the reader sees: about one person, or where none is named among the reader's own. */
export async function findNewestLine(db: Tx, actor: Actor, subject: string | null): Promise<NewestLine | null> {
  if (actor.role === "public") return null;
  const [row] = await db.$queryRaw<NewestLine[]>`
    SELECT kind, person_id IS NOT DISTINCT FROM ${actor.person}::uuid AS own,
      extract(epoch FROM clock_timestamp() - recorded_at)::float / 60 AS minutes
    FROM event WHERE chain = 'people' AND CASE WHEN ${subject}::text IS NULL THEN person_id = ${actor.person}::uuid
      ELSE data ->> 'subject' = ${subject} END
    ORDER BY number DESC LIMIT 1`;
  return row ?? null;
}
