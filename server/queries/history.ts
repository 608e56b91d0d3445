import type { Actor } from "@/domain/people";
import { readsInside } from "@/domain/people";
import type { Phase, Stage } from "@/domain/stages";
import type { HistoryLine, StepKind } from "@/domain/views/record";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import {
  dayOf,
  type MeetingRecord,
  meetingFacts,
  meetingFields,
  sourceFacts,
  sourceFields,
} from "@/server/queries/meeting-facts";

type StepData = {
  step?: StepKind;
  phase?: Phase | null;
  stage?: Stage | null;
  targetId?: string | null;
  takingPart?: string;
  together?: number;
  change?: { from: string; to: string };
};

const common = {
  number: true,
  day: true,
  data: true,
  meeting: { select: meetingFields },
  source: { select: sourceFields },
};

/** A document's history, oldest first: every line for those who read inside, else the steps that were released. */
export async function listHistory(db: Tx, actor: Actor, documentId: string): Promise<HistoryLine[]> {
  const inside = readsInside(actor) ? await insideLines(db, documentId) : [];
  const lines = inside.length > 0 ? inside : await releasedLines(db, documentId);
  // Numbered for the reader: a gap would tell of a line that is not theirs to see.
  return lines.map((line, i) => ({ ...line, number: i + 1 }));
}

/** What a page needs of a released step. */
export const releasedFields = {
  ...common,
  kind: true,
  phase: true,
  fromRecord: true,
  target: { select: meetingFields },
} satisfies Prisma.ReleasedStepSelect;

/** A released step as a line of the history. */
export function releasedLine(step: Prisma.ReleasedStepGetPayload<{ select: typeof releasedFields }>): HistoryLine {
  const { kind, phase, fromRecord, target, ...rest } = step;
  return {
    ...line(rest),
    kind: kind as StepKind,
    phase,
    stage: null,
    target: target && meetingFacts(target),
    fromRecord,
  };
}

async function releasedLines(db: Tx, documentId: string): Promise<HistoryLine[]> {
  const steps = await db.releasedStep.findMany({
    where: { documentId },
    orderBy: { number: "asc" },
    select: releasedFields,
  });
  return steps.map(releasedLine);
}

async function insideLines(db: Tx, documentId: string): Promise<HistoryLine[]> {
  const events = await db.event.findMany({
    where: { documentId },
    orderBy: { number: "asc" },
    select: { ...common, kind: true },
  });
  const targets = new Map(
    (
      await db.meeting.findMany({
        where: { id: { in: events.flatMap(({ data }) => (data as StepData).targetId ?? []) } },
        select: { id: true, ...meetingFields },
      })
    ).map(({ id, ...meeting }) => [id, meetingFacts(meeting)]),
  );
  return events.map(({ kind, ...event }) => {
    const { step, phase = null, stage = null, targetId } = event.data as StepData;
    const fromRecord = kind === "recorded";
    return {
      ...line(event),
      kind: step ?? (kind as StepKind),
      phase,
      stage,
      target: (targetId && targets.get(targetId)) || null,
      fromRecord,
    };
  });
}

type Common = {
  number: number;
  day: Date | null;
  data: unknown;
  meeting: MeetingRecord | null;
  source: Parameters<typeof sourceFacts>[0];
};

function line({ number, day, data, meeting, source }: Common) {
  const { change = null, takingPart = null, together = 0 } = data as StepData;
  return {
    number,
    day: dayOf(day),
    meeting: meeting && meetingFacts(meeting),
    source: sourceFacts(source),
    change,
    takingPart,
    together,
  };
}
