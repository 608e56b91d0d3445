import { gateBody, isGate } from "@/domain/moves";
import { daysBetween } from "@/domain/rail";
import type { By } from "@/domain/views/desk";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import type { Row } from "@/server/queries/desk-rows";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

export type Sitting = { id: string; bodyCode: string | null; meeting: MeetingFacts };

/** The meetings that the documents are before or aim at, and those of the gates that are to come; soonest first. */
export async function listDeskMeetings(db: Tx, documents: Row[], today: Day): Promise<Sitting[]> {
  const named = documents.flatMap(({ targetId, meetingId }) => [targetId, meetingId]).flatMap((id) => id ?? []);
  const rows = await db.meeting.findMany({
    where: {
      OR: [
        { id: { in: [...new Set(named)] } },
        { bodyCode: { in: Object.values(gateBody) }, startsOn: { gte: new Date(today) } },
      ],
    },
    orderBy: [{ startsOn: { sort: "asc", nulls: "last" } }, { address: "asc" }],
    select: { id: true, ...meetingFields },
  });
  return rows.map(({ id, ...row }) => ({ id, bodyCode: row.bodyCode, meeting: meetingFacts(row) }));
}

/** The meeting a document is before; where none is named, the next of the body that decides, else the Summit it aims at. By circulation no sitting decides. */
export function byOf(row: Row, calendar: Sitting[], today: Day): By | null {
  const body = isGate(row.stage) && row.stage !== "summit" && !row.byCirculation ? gateBody[row.stage] : null;
  const found =
    calendar.find(({ id }) => id === row.meetingId) ??
    calendar.find(
      ({ bodyCode, meeting }) =>
        body !== null && bodyCode === body && meeting.sample === row.sample && (meeting.startsOn ?? "") >= today,
    ) ??
    calendar.find(({ id }) => id === row.targetId);
  const day = found?.meeting.startsOn;
  if (!found || !day) return null;
  return {
    meeting: found.meeting,
    day,
    passed: (found.meeting.endsOn ?? day) < today,
    days: daysBetween(today, day),
  };
}
