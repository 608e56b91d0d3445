import { dayOf } from "@/domain/instants";
import type { Actor } from "@/domain/people";
import { type BodiesView, type GateRow, outsideBodies } from "@/domain/views/bodies";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { readToday } from "@/server/queries/today";

const gates = ["soca", "council", "summit"] as const;

/** The bodies a document meets on its way: the three gates, the sectoral bodies, and those outside the pillar. */
export async function listBodies(db: Tx, _actor: Actor): Promise<BodiesView> {
  const today = await readToday(db);
  const now = new Date(today);
  const bodies = await db.body.findMany({ orderBy: { code: "asc" } });
  const held = await db.meeting.findMany({
    where: { body: { kind: { in: [...gates] } }, sample: false },
    orderBy: { startsOn: "asc" },
    select: meetingFields,
  });
  const led = await db.$queryRaw<{ code: string; documents: number }[]>`
    SELECT code, count(*)::int AS documents FROM publication, unnest(lead_bodies) code WHERE NOT sample GROUP BY code`;

  return {
    today,
    gates: gates.map((kind): GateRow => {
      const own = held.filter(({ body }) => body?.kind === kind);
      const latest = own.findLast(({ startsOn, confirmed }) => startsOn && confirmed && startsOn <= now);
      const next = own.find(({ startsOn }) => startsOn && startsOn > now);
      return {
        kind,
        meetings: own.length,
        latest: latest ? meetingFacts(latest) : null,
        next: next ? meetingFacts(next) : null,
      };
    }),
    sectoral: bodies
      .filter(({ kind }) => kind === "seniorOfficials")
      .map(({ code, sector, reportsTo, startsOn }) => ({
        code,
        sector: sector ?? "",
        ministers: reportsTo,
        since: dayOf(startsOn),
        documents: led.find((row) => row.code === code)?.documents ?? 0,
      })),
    outside: outsideBodies.map((code) => {
      const body = bodies.find((known) => known.code.toLowerCase() === code);
      return { code, since: dayOf(body?.startsOn ?? null) };
    }),
  };
}
