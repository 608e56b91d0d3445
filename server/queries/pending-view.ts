import type { Outcome, SourceKind } from "@/domain/documents";
import type { Move } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import type { Stage } from "@/domain/stages";
import type { PendingView } from "@/domain/views/pending";
import type { MeetingFacts } from "@/domain/views/record";
import type { Prisma } from "@/prisma/generated/client";

type Waiting = Prisma.PendingGetPayload<object>;

/** What is kept of the three things that wait: a move with its decision, a correction, a past step from a source. */
type Kept = Partial<{
  move: Move;
  found: { meetingId: string | null; circulationId?: string | null };
  circulationId: string | null;
  input: {
    decision?: string;
    outcome?: Outcome;
    outcomeReason?: string;
    conditions?: { text: string }[];
    left?: string[];
    takingPart?: string[] | null;
    takingPartReason?: string;
  } & Partial<Record<"hold" | "regardless" | "textToFollow", boolean>>;
  meetingId: string | null;
  day: string | null;
  decisionId: string;
  verb: string;
  outcome: Outcome | null;
  reason: string;
  kind: PendingView["reported"];
  stage: Stage;
  sourceKind: SourceKind;
  sourceLabel: string;
  sourceUrl: string;
  takingPart: string;
}>;

type Line = { kind: string; data: unknown };

/** What waits with all that is said of it: what a correction says stands in a line that is not everybody's to read. */
export function withCorrection(waiting: Waiting | null, events: Line[]): Waiting | null {
  if (waiting?.kind !== "correct") return waiting;
  const line = events.findLast(({ kind }) => kind === "correctReason");
  if (!line) return waiting;
  const { right, reason } = line.data as { right: Prisma.JsonObject; reason: string };
  return { ...waiting, data: { ...right, reason } };
}

/** The meeting that what waits speaks of, by its id. */
export const meetingOfPending = (waiting: Waiting | null): string[] => {
  const { found, meetingId } = (waiting?.data ?? {}) as Kept;
  return [found?.meetingId ?? meetingId ?? []].flat();
};

type Reasons = { id: string; gapReason: string | null }[];

/** What waits, as far as the reader may know it: the reason of a gap stands in a row that is not everybody's to read. */
export function pendingView(
  waiting: Waiting,
  actor: Actor,
  decisions: Reasons,
  meetings: Map<string, MeetingFacts>,
): PendingView {
  const { kind, office, personId, personName, recordedAt } = waiting;
  const { input, ...kept } = waiting.data as Kept;
  const [meeting = ""] = meetingOfPending(waiting);
  return {
    kind: kind as PendingView["kind"],
    office,
    name: personName,
    mine: actor.role !== "public" && actor.person === personId,
    recordedAt: recordedAt.toISOString(),
    move: kept.move ?? null,
    outcome: input?.outcome ?? kept.outcome ?? null,
    outcomeReason: input?.outcomeReason ?? null,
    verb: input?.decision ?? kept.verb ?? null,
    day: kept.day ?? null,
    meeting: meetings.get(meeting) ?? null,
    byCirculation: Boolean(kept.found?.circulationId ?? kept.circulationId),
    reason: decisions.find(({ id }) => id === kept.decisionId)?.gapReason ?? kept.reason ?? null,
    conditions: (input?.conditions ?? []).map(({ text }) => text),
    notes: (["regardless", "textToFollow", "hold"] as const).filter((note) => input?.[note]),
    corrects: kind === "correct" ? (kept.decisionId ?? null) : null,
    reported: kind === "record" ? kept.kind : undefined,
    stage: kept.stage ?? null,
    source: kept.sourceKind
      ? { kind: kept.sourceKind, label: kept.sourceLabel ?? null, url: kept.sourceUrl ?? null }
      : null,
    takingPart: kept.takingPart ?? null,
    states: input?.takingPart ?? [],
    takingPartReason: input?.takingPartReason ?? null,
    left: input?.left ?? [],
  };
}
