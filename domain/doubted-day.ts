import type { Day } from "@/domain/views/record";

/** Why a day is asked about before it is taken. */
export const dayDoubts = ["dayAhead", "dayBeforeMeeting", "dayBeforeStage", "dayNotAgreed", "saidLater"] as const;
export type DayDoubt = (typeof dayDoubts)[number];

type Known = { today: Day; meeting?: Day | null; stageSince?: Day | null; agreed?: Day | null };

/** A day that has yet to come, before the meeting began, or before the document came to its stage: asked about, not refused. */
export function doubtOf(day: Day, { today, meeting, stageSince, agreed }: Known): DayDoubt | undefined {
  // A circulation may have been agreed before the text came to where it stands.
  if (agreed) return day > today ? "dayAhead" : day === agreed ? undefined : "dayNotAgreed";
  if (meeting && day < meeting) return "dayBeforeMeeting";
  if (day > today) return "dayAhead";
  if (stageSince && day < stageSince) return "dayBeforeStage";
}
