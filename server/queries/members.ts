import { dayOf } from "@/domain/instants";
import type { Actor } from "@/domain/people";
import type { MembersView } from "@/domain/views/members";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";

/** The states in protocol order, observers after the members, and who chairs which year. */
export async function listMembers(db: Tx, _actor: Actor): Promise<MembersView> {
  const today = await readToday(db);
  const states = (await db.member.findMany({ orderBy: { protocolOrder: "asc" } })).map((state) => ({
    code: state.code,
    memberSince: dayOf(state.memberSince),
    observerSince: dayOf(state.observerSince),
    zone: state.timeZone,
  }));
  const chairs = await db.chair.findMany({ orderBy: { year: "desc" } });
  const isMember = ({ memberSince }: { memberSince: string | null }) => memberSince !== null && memberSince <= today;
  return {
    today,
    members: states.filter(isMember),
    observers: states.filter((state) => !isMember(state)),
    chairs: chairs.map(({ year, memberCode, theme }) => ({ year, member: memberCode, theme })),
  };
}
