import { type Actor, publicActor } from "@/domain/people";
import { saidMinutes } from "@/domain/said-done";
import type { AccountView, SamplePerson, SessionRow } from "@/domain/views/account";
import { type Tx, withActor } from "@/server/db";
import type { Session } from "@/server/session";

type Row = Omit<AccountView, "language" | "sessions"> & { language: string | null };
type SessionRecord = Omit<SessionRow, "here">;

/** The signed-in person's own account; null where nobody is signed in. What holds is judged by the database's clock. */
export async function findAccount(db: Tx, _actor: Actor, session: Session | null): Promise<AccountView | null> {
  if (!session) return null;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.name, p.sign_in_name AS "signInName", p.language, p.time_zone AS zone, p.sample, own_credential() IS NOT NULL AS "hasPassword",
      EXISTS (SELECT FROM session s WHERE s.person_id = p.id AND s.ended_at > now() - make_interval(mins => ${saidMinutes}::int)) AS "justEnded",
      (SELECT coalesce(jsonb_agg(mandate_json(m) ORDER BY m.starts_on, m.id), '[]') FROM mandate m WHERE m.person_id = p.id) AS mandates
    FROM person p WHERE p.id = ${session.actor.person}::uuid`;
  if (!row) return null;
  const { language } = row;
  return {
    ...row,
    language: language === "en" || language === "id" ? language : null,
    sessions: (await listSessions(db, session)).map((one) => ({ ...one, here: one.id === session.id })),
  };
}

/** The sessions that can still be used, the one in use first; an officer's rest for a shorter time than others'. */
const listSessions = (db: Tx, { id, actor }: Session) => db.$queryRaw<SessionRecord[]>`
  SELECT id::text, opened_at AS "startedAt", seen_at AS "lastSeenAt", device AS agent FROM session
  WHERE person_id = ${actor.person}::uuid AND ended_at IS NULL AND expires_at > now()
    AND seen_at > now() - make_interval(mins => ${actor.role === "secretariat" || actor.role === "admin" ? 30 : 60}::int)
  ORDER BY id = ${id}::uuid DESC, seen_at DESC`;

/** The invented people of the demonstration; null outside it, where nobody signs in by a button. */
export function samplePeople(): Promise<SamplePerson[] | null> {
  if (process.env.DEMONSTRATION !== "1") return Promise.resolve(null);
  return withActor(publicActor, (db) => db.$queryRaw<SamplePerson[]>`SELECT * FROM sample_people()`);
}
