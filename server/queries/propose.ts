import { whyNotObserver } from "@/domain/authority";
import type { Actor } from "@/domain/people";
import type { ProposalView } from "@/domain/views/propose";
import type { Refusal } from "@/domain/why-not";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { listSectors } from "@/server/queries/sectors";
import { listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";

/** What the form of a proposal offers this person, or why it is not theirs; null for those of no delegation, body or office. */
export async function readProposal(db: Tx, actor: Actor): Promise<ProposalView | { refusal: Refusal } | null> {
  if (actor.role === "public" || actor.role === "viewer" || actor.role === "admin") return null;
  const today = await readToday(db);
  const members = await listTakingPart(db, today);
  const refusal = whyNotObserver("propose", members, actor);
  if (refusal) return { refusal };
  const bodies = await db.body.findMany({ orderBy: { code: "asc" }, select: { code: true } });
  const summits = await db.meeting.findMany({
    where: { body: { kind: "summit" }, OR: [{ startsOn: { gte: new Date(today) } }, { startsOn: null }] },
    orderBy: [{ startsOn: { sort: "asc", nulls: "last" } }, { address: "asc" }],
    select: meetingFields,
  });
  return {
    request: crypto.randomUUID(),
    members,
    bodies: bodies.map(({ code }) => code),
    sectors: await listSectors(db),
    summits: summits.map(meetingFacts),
    own: "member" in actor ? { member: actor.member } : "body" in actor ? { body: actor.body } : null,
  };
}
