import type { Actor } from "@/domain/people";
import type { ProposalView } from "@/domain/views/propose";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { listSectors } from "@/server/queries/sectors";
import { listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";

/** What the form of a proposal offers this person; null for those who propose nothing. */
export async function readProposal(db: Tx, actor: Actor): Promise<ProposalView | null> {
  if (actor.role === "public" || actor.role === "viewer" || actor.role === "admin") return null;
  const today = await readToday(db);
  const bodies = await db.body.findMany({ orderBy: { code: "asc" }, select: { code: true } });
  const summits = await db.meeting.findMany({
    where: { body: { kind: "summit" }, OR: [{ startsOn: { gte: new Date(today) } }, { startsOn: null }] },
    orderBy: [{ startsOn: { sort: "asc", nulls: "last" } }, { address: "asc" }],
    select: meetingFields,
  });
  return {
    request: crypto.randomUUID(),
    members: await listTakingPart(db, today),
    bodies: bodies.map(({ code }) => code),
    sectors: await listSectors(db),
    summits: summits.map(meetingFacts),
    own: "member" in actor ? { member: actor.member } : "body" in actor ? { body: actor.body } : null,
  };
}
