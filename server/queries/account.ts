import { type Actor, publicActor } from "@/domain/people";
import type { AccountView, SamplePerson } from "@/domain/views/account";
import { type Tx, withActor } from "@/server/db";
import { dayOf } from "@/server/queries/meeting-facts";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

/** The signed-in person's own account; null where nobody is signed in. */
export async function findAccount(db: Tx, _actor: Actor, session: Session | null): Promise<AccountView | null> {
  if (!session) return null;
  const person = await db.person.findUnique({
    where: { id: session.actor.person },
    select: {
      name: true,
      signInName: true,
      language: true,
      timeZone: true,
      sample: true,
      mandates: { orderBy: [{ startsOn: "asc" }, { id: "asc" }] },
      sessions: { where: { endedAt: null, expiresAt: { gt: new Date() } }, orderBy: { seenAt: "desc" } },
    },
  });
  if (!person) return null;
  const today = await readToday(db);
  const idle = session.actor.role === "secretariat" || session.actor.role === "admin" ? 30 : 60;
  const rested = Date.now() - idle * 60_000;
  const { timeZone, language, mandates, sessions, ...rest } = person;
  return {
    ...rest,
    language: language === "en" || language === "id" ? language : null,
    zone: timeZone,
    mandates: mandates.map(({ role, headTitle, memberCode, bodyCode, office, startsOn, endsOn }) => {
      const [from, until] = [dayOf(startsOn), dayOf(endsOn)];
      const current = from <= today && (until === null || until >= today);
      const ended = until !== null && until < today;
      return { role, title: headTitle, member: memberCode, body: bodyCode, office, from, until, current, ended };
    }),
    sessions: sessions
      .filter(({ seenAt }) => seenAt.getTime() > rested)
      .map(({ id, openedAt, seenAt, device }) => ({
        id,
        startedAt: openedAt,
        lastSeenAt: seenAt,
        agent: device,
        here: id === session.id,
      }))
      .sort((a, b) => Number(b.here) - Number(a.here)),
  };
}

/** The invented people of the demonstration; null outside it, where nobody signs in by a button. */
export function samplePeople(): Promise<SamplePerson[] | null> {
  if (process.env.DEMONSTRATION !== "1") return Promise.resolve(null);
  return withActor(publicActor, (db) => db.$queryRaw<SamplePerson[]>`SELECT * FROM sample_people()`);
}
