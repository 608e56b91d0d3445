import type { MeetingRow, MeetingsView } from "@/domain/views/meetings";
import type { Day } from "@/domain/views/record";

/** Meetings that stand together: those to come, those of one year, those whose day is not known. */
export type MeetingGroup = { key: "upcoming" | "undated" | `${number}`; meetings: MeetingRow[] };

type Dated = { startsOn: Day | null; endsOn: Day | null; sample: boolean };

/** Whether a meeting is still to come or going on: its last known day has not passed. */
export const isAhead = ({ startsOn, endsOn, sample }: Dated, today: Day) =>
  startsOn === null ? sample : (endsOn ?? startsOn) >= today;

const groupOf = (meeting: MeetingRow, today: Day): MeetingGroup["key"] => {
  if (isAhead(meeting, today)) return "upcoming";
  return (meeting.startsOn?.slice(0, 4) as `${number}` | undefined) ?? "undated";
};

const rank = (key: MeetingGroup["key"]) => (key === "upcoming" ? -9999 : key === "undated" ? 0 : -Number(key));

const soonest = (a: MeetingRow, b: MeetingRow) =>
  (a.startsOn ?? "9999").localeCompare(b.startsOn ?? "9999") || a.address.localeCompare(b.address);

/** Puts meetings in the order of the list: to come, soonest first; then newest first by year; undated ones last. */
export function groupMeetings({ today, meetings }: MeetingsView): MeetingGroup[] {
  const sorted = meetings.toSorted(soonest);
  const keys = [...new Set(sorted.map((meeting) => groupOf(meeting, today)))];
  return keys
    .sort((a, b) => rank(a) - rank(b))
    .map((key) => {
      const found = sorted.filter((meeting) => groupOf(meeting, today) === key);
      return { key, meetings: key === "upcoming" ? found : found.toReversed() };
    });
}
