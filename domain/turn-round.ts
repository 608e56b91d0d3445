import { dayOf, weekendDays } from "@/domain/instants";

/** How long a delegation's capital takes to answer, in working days: half of its answers came within `usual`. */
export type TurnRound = { answers: number; usual: number; longest: number };

type Answered = { askedAt: string; answeredAt: string | null };

const dayMs = 86_400_000;

/** The working days from one moment to another; what is answered on the day on which it was asked takes one. */
export function workingDays(from: string, until: string): number {
  const days = Math.round((Date.parse(dayOf(until)) - Date.parse(dayOf(from))) / dayMs);
  const free = weekendDays(from, until).filter((day) => day > dayOf(from)).length;
  return Math.max(1, days - free);
}

/** Fewer answers than these say nothing of what is usual. */
const fewest = 5;

/** Of what was asked and answered, how long it took; nothing where too few answers came. */
export function turnRoundOf(links: Answered[]): TurnRound | null {
  const took = links
    .flatMap(({ askedAt, answeredAt }) => (answeredAt ? [workingDays(askedAt, answeredAt)] : []))
    .sort((a, b) => a - b);
  const [usual, longest] = [took[Math.ceil(took.length / 2) - 1], took.at(-1)];
  return took.length < fewest || usual === undefined || longest === undefined
    ? null
    : { answers: took.length, usual, longest };
}
