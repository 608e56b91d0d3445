import type { Outcome } from "@/domain/documents";
import type { Day, HistoryLine, RailKnot } from "@/domain/record";
import { type Phase, phases } from "@/domain/stages";

/** Whole days from one day to another. */
export const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

type Standing = { phase: Phase | null; outcome: Outcome | null; history: HistoryLine[] };

/**
 * The phases of one document from left to right, each with the step that a body took there. A step that no source reports
 * leaves its knot without a day: nothing is inferred from a later one.
 */
export function railOf({ phase, outcome, history }: Standing): RailKnot[] {
  const now = phase ? phases.indexOf(phase) : -1;
  const concluding = history.findLast((line) => line.phase === "concluded");
  const knots = phases.map((at, i): RailKnot => {
    const summit = concluding?.meeting?.kind === "summit" ? concluding : undefined;
    const line = at === "summit" ? summit : history.findLast((step) => step.phase === at);
    const ahead = phase === null ? "unknown" : i > now ? "ahead" : "now";
    const state = i < now || at === "concluded" ? (line ? "reached" : ahead === "now" ? "reached" : ahead) : ahead;
    return {
      phase: at,
      state: i < now && !line ? "unknown" : state,
      day: line?.day ?? null,
      kind: line?.kind ?? null,
      meeting: line?.meeting ?? null,
      outcome: at === "concluded" ? outcome : null,
      daysToNext: null,
    };
  });
  return knots.map((knot, i) => {
    const next = knots[i + 1];
    return { ...knot, daysToNext: knot.day && next?.day ? daysBetween(knot.day, next.day) : null };
  });
}
