import { type Gate, gateBody, isGate } from "@/domain/moves";
import { isOpen, type Phase, type Stage } from "@/domain/stages";
import type { HistoryLine, MeetingFacts } from "@/domain/views/record";

/** What is known of the sittings on a text's way. */
export type Ahead = {
  stage: Stage | null;
  /** The sitting that it was sent to, or put off to. */
  awaited: MeetingFacts | null;
  /** The Summit that it aims at. */
  summit: MeetingFacts | null;
  /** The body before which it is decides between its sittings. */
  byCirculation: boolean;
  /** The sittings of SOCA and of the Council that are to come, soonest first, whatever they take up. */
  coming: MeetingFacts[];
};

/**
 * The sitting at which a text is to be decided at a gate, where it is on its way there: the one that it was sent to, else the
 * next of the body before which it stands; beyond SOCA the Council's sitting between that and the Summit that it aims at; at the
 * Summit that one. Nothing otherwise: a text in drafting has been sent to no sitting, however soon one is.
 */
export function sittingAt(gate: Gate, ahead: Ahead): MeetingFacts | null {
  const { stage, awaited, summit, byCirculation, coming } = ahead;
  const sittings = coming.filter(({ body }) => body === gateBody[gate]);
  if (gate === "summit") return (stage === "summit" && awaited) || summit;
  if (stage === gate) return awaited ?? (byCirculation ? null : (sittings[0] ?? null));
  if (stage !== "soca") return null;
  const before = sittingAt("soca", ahead)?.startsOn ?? (byCirculation ? "" : null);
  const [first, last] = [before, summit?.startsOn];
  if (first === null || !last) return null;
  return sittings.find(({ startsOn }) => startsOn !== null && startsOn >= first && startsOn <= last) ?? null;
}

/** The gate that a text comes to first and of which no sitting is known, where the day that it is told to be before lies beyond it. */
export function gateUnset(ahead: Ahead): Gate | null {
  const { stage } = ahead;
  if (stage === null || !isOpen(stage)) return null;
  const gate = isGate(stage) ? stage : "soca";
  const next = nextSitting(ahead);
  if (gate === "summit" || !next || (gate === "soca" && ahead.byCirculation)) return null;
  return next.body === gateBody[gate] ? null : gate;
}

type Told = { phase: Phase | null; history: HistoryLine[]; coming: MeetingFacts[] };

/**
 * The Council's sitting that takes up a text in ministerial review, from what its reader was told: the one that it was put off to,
 * where that was released, else the next.
 */
export function councilSitting({ phase, history, coming }: Told): MeetingFacts | null {
  if (phase !== "ministers") return null;
  const put = history.findLast(({ kind, meeting }) => kind === "defer" && meeting?.body === gateBody.council)?.meeting;
  const isToCome = put && (!put.startsOn || coming.some(({ address }) => address === put.address));
  const awaited = isToCome ? put : null;
  return sittingAt("council", { stage: "council", awaited, summit: null, byCirculation: false, coming });
}

/** What a text is before: the sitting that decides next on it, else the Summit that it aims at. */
export const nextSitting = (ahead: Ahead): MeetingFacts | null =>
  (isGate(ahead.stage) ? sittingAt(ahead.stage, ahead) : ahead.awaited) ?? ahead.summit;
