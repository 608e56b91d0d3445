import { type Ending, whyNotDate } from "@/domain/mandates";
import type { ActOutcome } from "@/domain/outcome";
import type { Day } from "@/domain/views/record";
import { doneNow, oncePerForm, refused } from "@/server/commands/people";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

/** `now`: at once, and with it the sessions under the mandate; else on a last day, or on none. */
type Asked = { request: string; person: string; mandate: string; now: boolean; until?: Day };

/** Sets the last day of a mandate, later or earlier, or ends it at once. It is never deleted. */
export function dateMandate(db: Tx, session: Session, { request, ...asked }: Asked): Promise<ActOutcome> {
  return oncePerForm(db, session, request, async () => {
    const today = await readToday(db);
    const found = await lockMandate(db, asked);
    if (!found) return { status: "notFound" };
    const refusal = whyNotDate(session.actor, found);
    if (refusal) return refused(refusal);
    const { now, until, mandate } = asked;
    if (!now && until && (until < today || until < found.from))
      return { status: "invalid", fields: { until: "notLater" } };
    if (!now && (until ?? null) === found.until) return { status: "refused", refusal: { code: "noChange" } };
    const changed = now
      ? await db.$executeRaw`UPDATE mandate SET ended_at = now() WHERE id = ${mandate}::uuid`
      : await db.$executeRaw`UPDATE mandate SET ends_on = ${until ?? null}::date WHERE id = ${mandate}::uuid`;
    // The mandate under which it was asked may have ended while this one waited.
    return changed > 0 ? doneNow(db) : { status: "notFound" };
  });
}

type Found = Ending & { from: Day; until: Day | null };

/** Locks a mandate that the actor sees and judges its end by what stands in the database under the lock. */
async function lockMandate(db: Tx, { person, mandate, now, until }: Omit<Asked, "request">): Promise<Found | null> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(role::text || coalesce(member_code, ''), 4)) FROM mandate WHERE id = ${mandate}::uuid`;
  const [row] = await db.$queryRaw<Found[]>`
    SELECT m.role, m.member_code AS member, m.person_id::text AS person, is_over(m) AS over, m.starts_on::text AS from,
      m.ends_on::text AS until, NOT ${now}::boolean AND ${until ?? null}::date IS NULL AS open,
      NOT ${now}::boolean AND coalesce(${until ?? null}::date, 'infinity') > coalesce(m.ends_on, 'infinity') AS longer,
      has_successor(m, CASE WHEN ${now}::boolean THEN day_in_jakarta() ELSE ${until ?? null}::date + 1 END) AS succeeded
    FROM mandate m WHERE m.id = ${mandate}::uuid AND m.person_id = ${person}::uuid`;
  return row ?? null;
}
