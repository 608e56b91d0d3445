import { doubtOf } from "@/domain/doubted-day";
import { dayOf } from "@/domain/instants";
import type { ActOutcome } from "@/domain/outcome";
import { changeFound, done, findRepeated, keepOutcome } from "@/server/commands/act-on";
import { holdRequest } from "@/server/commands/propose-document";
import type { Tx } from "@/server/db";
import { listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

export type AttendanceSaid = {
  meeting: string;
  request: string;
  represented: string[];
  by: Record<string, string>;
  /** The meeting is still to come, and this was said to be right. */
  dayIsRight?: boolean;
};

/** Says of each state who represented it at a meeting, or that it was not represented. */
export async function recordAttendance(db: Tx, session: Session, said: AttendanceSaid): Promise<ActOutcome> {
  await holdRequest(db, said.request);
  const repeated = await findRepeated(db, session, said.request);
  if (repeated) return repeated;
  return keepOutcome(db, session, said.request, async () => {
    if (session.actor.role !== "secretariat") return { status: "refused", refusal: { code: "secretariatOnly" } };
    const [meeting] = await db.$queryRaw<{ id: string; starts_on: Date | null; now: Date }[]>`
      SELECT id::text, starts_on, clock_timestamp() AS now FROM meeting WHERE address = ${said.meeting} FOR UPDATE`;
    if (!meeting) return { status: "notFound" };
    const today = await readToday(db);
    const members = await listTakingPart(db, dayOf(meeting.starts_on) ?? today);
    if (said.represented.length === 0) return { status: "invalid", fields: { represented: "required" } };
    if (said.represented.some((code) => !members.includes(code))) {
      return { status: "invalid", fields: { represented: "unknown" } };
    }
    const ahead = doubtOf(dayOf(meeting.starts_on) ?? today, { today });
    if (ahead && !said.dayIsRight) return { status: "invalid", fields: { day: "meetingAhead" } };

    const kept = await db.attendance.findMany({ where: { meetingId: meeting.id } });
    const lines = members.map((memberCode) => {
      const represented = said.represented.includes(memberCode);
      return {
        meetingId: meeting.id,
        memberCode,
        represented,
        representedBy: (represented && said.by[memberCode]) || null,
      };
    });
    const changed = lines.filter((line) => {
      const before = kept.find(({ memberCode }) => memberCode === line.memberCode);
      return before?.represented !== line.represented || before.representedBy !== line.representedBy;
    });
    if (changed.length === 0) return { status: "refused", refusal: { code: "noChange" } };
    for (const line of changed) {
      const { meetingId, memberCode, ...said } = line;
      const where = { meetingId, memberCode };
      if (kept.some((before) => before.memberCode === memberCode))
        await changeFound(db.attendance.updateMany({ where, data: said }));
      else await db.attendance.createMany({ data: line });
    }
    const data = {
      attendance: changed.map(({ memberCode, represented, representedBy }) => ({
        memberCode,
        represented,
        representedBy,
      })),
    };
    await recordMeetingEvent(db, session, meeting.id, "attendanceRecorded", data, said.request);
    return done(meeting);
  });
}

/** A line about a meeting stands in that meeting's own chain, for the secretariat. */
async function recordMeetingEvent(
  db: Tx,
  session: Session,
  meetingId: string,
  kind: string,
  data: object,
  request: string,
) {
  const { actor, name } = session;
  await db.event.createMany({
    data: {
      chain: `meeting ${meetingId}`,
      kind,
      audience: "secretariat",
      personId: actor.person,
      personName: name,
      role: actor.role,
      holder: "office" in actor ? actor.office : null,
      meetingId,
      requestId: request,
      data: JSON.parse(JSON.stringify(data)),
    },
  });
}
