import type { FinalBody, Outcome } from "@/domain/documents";
import { type Phase, phases, type Stage } from "@/domain/stages";
import type { Day, HistoryLine, MeetingFacts, MeetingKind, RailKnot } from "@/domain/views/record";

/** Whole days from one day to another. */
export const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

type Standing = {
  phase: Phase | null;
  stage: Stage | null;
  outcome: Outcome | null;
  finalBody: FinalBody;
  history: HistoryLine[];
};

/**
 * The phases of one document from left to right, each with what its own body did there, else the step that began
 * it. A step that no source reports leaves its knot without a day: nothing is inferred from a later one. A text that another
 * replaced shows the phases that it came through, and its end.
 */
export function railOf({ phase, stage, outcome, finalBody, history: all }: Standing): RailKnot[] {
  const replaced = stage === "superseded";
  const told = replaced && outcome ? all.filter(({ kind }) => kind !== "supersede") : all;
  // A correction was made later than what it corrects: the rail shows the day of the decision.
  const history = told.map((line) => (line.corrects ? { ...line, day: line.corrects.is } : line));
  const came = (at: Phase) => at === "concluded" || history.some((line) => line.phase === at);
  const way = phases.filter((at) => (finalBody !== "council" || at !== "summit") && (!replaced || came(at)));
  const now = phase ? way.indexOf(phase) : -1;
  const concluding = history.findLast((line) => line.phase === "concluded");
  const knots = way.map((at, i): RailKnot => {
    const summit = concluding?.meeting?.kind === "summit" ? concluding : undefined;
    const line = at === "summit" && summit ? summit : lineAt(at, history, i === now);
    const ahead = phase === null ? "unknown" : i > now ? "ahead" : "now";
    const state = i < now || at === "concluded" ? (line ? "reached" : ahead === "now" ? "reached" : ahead) : ahead;
    return {
      phase: at,
      state: i < now && !line ? "unknown" : state,
      day: line?.day ?? null,
      kind: line?.kind ?? null,
      meeting: line?.meeting ?? null,
      byCirculation: line?.byCirculation ?? false,
      outcome: at === "concluded" ? outcome : null,
      daysToNext: null,
    };
  });
  return knots.map((knot, i) => {
    const next = knots[i + 1];
    const days = knot.day && next?.day ? daysBetween(knot.day, next.day) : null;
    // Where a decision was entered late, a step may have been opened here after the body had decided.
    const forwards =
      days !== null && (days > 0 || (days === 0 && (next?.phase === "concluded" || bothSat(knot, next))));
    return { ...knot, daysToNext: forwards ? days : null };
  });
}

/** On one day lie the sittings of two bodies, or a sitting and the phase that it opened; only the first are a step apart. */
const bothSat = (knot: RailKnot, next: RailKnot | undefined) => Boolean(knot.meeting && next?.meeting);

const ownBody: Record<Phase, MeetingKind | null> = {
  drafting: "soca",
  ministers: "council",
  summit: "summit",
  concluded: null,
};
/** Lines that name a sitting to come: none of them was taken there. */
const naming = ["submit", "submitted", "defer"];

/** The line that a phase shows: what its own body did at a sitting, else the step that began the phase, without a sitting of others. */
function lineAt(phase: Phase, history: HistoryLine[], now: boolean): HistoryLine | undefined {
  const own = history.filter((line) => line.phase === phase);
  const corrected = own.findLast(({ corrects }) => corrects);
  if (phase === "concluded") return corrected ?? own.findLast(({ meeting }) => meeting) ?? own[0];
  // What was returned is before its body anew.
  const since = now ? history.slice(history.findLastIndex(({ kind }) => kind === "return") + 1) : history;
  const sat = since.filter(({ kind, meeting }) => meeting && !naming.includes(kind));
  const bodies = Object.values(ownBody);
  const of = (line: HistoryLine) => line.meeting?.kind === ownBody[phase];
  const elsewhere = (line: HistoryLine) => line.phase === phase && !bodies.includes(line.meeting?.kind ?? null);
  const begun = own.findLast(({ kind }) => kind === "return" && now) ?? corrected ?? own[0];
  return sat.findLast(of) ?? sat.findLast(elsewhere) ?? (begun && { ...begun, meeting: null });
}

const knotOf = (rail: RailKnot[], phase: Phase) => rail.find((knot) => knot.phase === phase);

/** The ministers' sitting that takes a text up, where the record names it; not that of the body which sent it there. */
export function ministersSitting(rail: RailKnot[]): MeetingFacts | null {
  const meeting = knotOf(rail, "ministers")?.meeting;
  return meeting?.kind === "council" && meeting.confirmed && meeting.startsOn ? meeting : null;
}

/** How long a text was on its way: from the first sitting that took it up, not from the day on which it was sent there. */
export function daysOnTheWay(rail: RailKnot[]): { days: number; since: MeetingFacts } | null {
  const [since, end] = [knotOf(rail, "drafting")?.meeting, knotOf(rail, "concluded")?.day];
  if (!since?.startsOn || !end || since.startsOn > end) return null;
  return { days: daysBetween(since.startsOn, end), since };
}
