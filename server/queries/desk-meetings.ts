import { gateBody } from "@/domain/moves";
import { daysBetween } from "@/domain/rail";
import { gateUnset, nextSitting } from "@/domain/sitting-ahead";
import type { By } from "@/domain/views/desk";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import type { Row } from "@/server/queries/desk-rows";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

export type Sitting = { id: string; meeting: MeetingFacts };

/** The meetings that the documents are before or aim at, and those of the gates that are to come; soonest first. */
export async function listDeskMeetings(
  db: Tx,
  documents: Pick<Row, "targetId" | "meetingId">[],
  today: Day,
): Promise<Sitting[]> {
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
  return rows.map(({ id, ...row }) => ({ id, meeting: meetingFacts(row) }));
}

type Placed = Pick<Row, "stage" | "byCirculation" | "sample" | "targetId" | "meetingId">;

/** The meeting that a document is before, where its day is known. */
export function byOf(row: Placed, calendar: Sitting[], today: Day): By | null {
  const named = (wanted: string | null) => calendar.find(({ id }) => id === wanted)?.meeting ?? null;
  const coming = calendar
    .map(({ meeting }) => meeting)
    .filter(({ sample, startsOn }) => sample === row.sample && (startsOn ?? "") >= today);
  const { stage, byCirculation } = row;
  const ahead = { stage, byCirculation, coming, awaited: named(row.meetingId), summit: named(row.targetId) };
  const meeting = nextSitting(ahead);
  const day = meeting?.startsOn;
  if (!meeting || !day) return null;
  return {
    meeting,
    day,
    passed: (meeting.endsOn ?? day) < today,
    days: daysBetween(today, day),
    unset: gateUnset(ahead),
  };
}
