import type { Day } from "@/domain/views/record";

/** Why a day is asked about before it is taken. */
export const dayDoubts = ["dayAhead", "dayBeforeMeeting", "dayBeforeStage"] as const;
export type DayDoubt = (typeof dayDoubts)[number];

type Known = { today: Day; meeting?: Day | null; stageSince?: Day | null };

/** A day that has yet to come, before the meeting began, or before the document came to its stage: asked about, not refused. */
export function doubtOf(day: Day, { today, meeting, stageSince }: Known): DayDoubt | undefined {
  if (meeting && day < meeting) return "dayBeforeMeeting";
  if (day > today) return "dayAhead";
  if (stageSince && day < stageSince) return "dayBeforeStage";
}
