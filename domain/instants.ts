import type { Day } from "@/domain/views/record";

/** The zone in which deadlines are set unless an officer says otherwise. */
export const officeZone = "Asia/Jakarta";

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The clock of a zone; dear to make, so each is made once. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

/** What the clock of a zone shows at an instant, as if it were UTC. */
function shownIn(instant: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
}

/** The instant at which the clocks of a zone show a day and a time. */
export function instantOf(day: string, time: string, zone: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const first = shown - (shownIn(shown, zone) - shown);
  // Where the clocks were put forward or back in between, the offset at that instant counts.
  return new Date(first - (shownIn(first, zone) - shown));
}

/** The day and the time that the clocks of a zone show at an instant. */
export function clockIn(instant: Date, zone: string): { day: string; time: string } {
  const shown = new Date(shownIn(instant.getTime(), zone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * The day of Jakarta's calendar on which something happened. A column of days comes from the database as midnight UTC, which is
 * that same day in Jakarta: so one function serves both, and nobody can take the wrong one.
 */
export function dayOf(date: Date | string): Day;
export function dayOf(date: Date | string | null): Day | null;
export function dayOf(date: Date | string | null): Day | null {
  return date === null ? null : clockIn(new Date(date), officeZone).day;
}

/** The Saturdays and Sundays from one instant to another, as the calendar of a zone names the days. */
export function weekendDays(from: string, until: string, zone = officeZone): string[] {
  const [first, last] = [from, until].map((moment) => Date.parse(clockIn(new Date(moment), zone).day)) as [
    number,
    number,
  ];
  const days = Array.from({ length: Math.max(0, (last - first) / dayMs + 1) }, (_, i) => new Date(first + i * dayMs));
  return days.filter((day) => day.getUTCDay() % 6 === 0).map((day) => day.toISOString().slice(0, 10));
}

/** What is left until a moment, in whole units: days and hours, or hours and minutes on the last day. */
export function timeLeft(now: string, until: string): { days: number; hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - Date.parse(now)) / 60_000));
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
}
