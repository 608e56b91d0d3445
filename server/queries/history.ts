import { dayOf } from "@/domain/instants";
import type { InsideLine, LineAudience } from "@/domain/views/inside-line";
import type { HistoryLine, MeetingFacts } from "@/domain/views/record";
import { isStepKind, type StepKind } from "@/domain/views/step-kinds";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import type { LineData } from "@/server/queries/line-data";
import {
  type MeetingRecord,
  meetingFacts,
  meetingFields,
  sourceFacts,
  sourceFields,
} from "@/server/queries/meeting-facts";

const common = {
  number: true,
  day: true,
  data: true,
  meeting: { select: meetingFields },
  source: { select: sourceFields },
};

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
  const said = { kind: kindOf(kind), phase, stage: null, target: target && meetingFacts(target), fromRecord };
  return { ...line(rest), ...said, inside: null };
}

/** The steps of a document that were released, oldest first. */
export async function listReleased(db: Tx, documentId: string): Promise<HistoryLine[]> {
  const steps = await db.releasedStep.findMany({
    where: { documentId },
    orderBy: { number: "asc" },
    select: releasedFields,
  });
  return steps.map(releasedLine).map(numbered);
}

/** Numbered for the reader: a gap would tell of a line that is not theirs to see. Who sees all sees the lines' own numbers. */
const numbered = (line: HistoryLine, at: number): HistoryLine => ({ ...line, number: at + 1 });

/** What a page needs of a line of the record. */
export const insideFields = {
  ...common,
  kind: true,
  audience: true,
  memberCode: true,
  recordedAt: true,
  personName: true,
  role: true,
  holder: true,
  versionNumber: true,
} satisfies Prisma.EventSelect;

export type EventRecord = Prisma.EventGetPayload<{ select: typeof insideFields }>;

/** The Summits that lines of a record name by their ids. */
export const targetsOf = ({ data }: Pick<EventRecord, "data">): string[] => {
  const { targetId, before, formerTargetId } = data as LineData;
  return [targetId, before?.targetId, formerTargetId].flatMap((id) => id ?? []);
};

/** The lines that were released, and those of the other documents they name that are in the reader's sight. */
type Around = { released: number[]; named: string[] };

/** A document's record for those who read inside, oldest first. */
export function insideLines(events: EventRecord[], meetings: Map<string, MeetingFacts>, around: Around) {
  const undone = events.flatMap(({ data }) => (data as LineData).undoes ?? []);
  return events
    .map((event): HistoryLine => {
      const { replacement, other } = event.data as LineData;
      const told = {
        released: around.released.includes(event.number),
        undone: undone.includes(event.number),
        replacement: around.named.find((one) => one === (replacement ?? other)) ?? null,
      };
      return insideLine(event, meetings, told);
    })
    .map(numbered);
}

type Told = Pick<InsideLine, "released" | "undone" | "replacement">;

function insideLine(event: EventRecord, meetings: Map<string, MeetingFacts>, told: Told): HistoryLine {
  const { kind, audience, memberCode, recordedAt, personName, role, holder, versionNumber, ...rest } = event;
  const data = event.data as LineData;
  const inside: InsideLine = {
    audience: audience as LineAudience,
    member: memberCode,
    ...told,
    forPublic: (data.release ?? false) && !told.undone,
    actor: { name: personName, holder, role },
    recordedAt: recordedAt.toISOString(),
    version: versionNumber,
    reason: data.reason ?? null,
    asker: data.asker ?? null,
    gap: data.gap ?? null,
    body: data.body ?? null,
    clearance: data.of ?? null,
    outcome: data.outcome ?? null,
    relation: data.relation ?? null,
    file: data.name ?? null,
    conditions: data.conditions ?? (data.condition ? [data.condition] : []),
    stance: data.stance ?? null,
    means: data.means ?? null,
    formerTarget: meetings.get(data.formerTargetId ?? data.before?.targetId ?? "") ?? null,
    stageBefore: data.before?.stage ?? null,
    fields: data.fields ?? [],
    steps: data.steps ?? [],
    lead: data.lead ?? null,
    until: data.deadline ?? null,
    proposed: data.proposed ?? null,
  };
  return {
    ...line(rest),
    kind: kindOf(data.step ?? kind),
    phase: data.phase ?? null,
    stage: data.stage ?? null,
    target: meetings.get(data.targetId ?? "") ?? null,
    fromRecord: kind === "recorded",
    inside,
  };
}

const kindOf = (kind: string): StepKind => (isStepKind(kind) ? kind : "other");

type Common = {
  number: number;
  day: Date | null;
  data: unknown;
  meeting: MeetingRecord | null;
  source: Parameters<typeof sourceFacts>[0];
};

function line({ number, day, data, meeting, source }: Common) {
  const {
    change = null,
    corrects,
    verb = null,
    takingPart = null,
    together = 0,
    byCirculation = false,
  } = data as LineData;
  return {
    number,
    day: dayOf(day),
    meeting: meeting && meetingFacts(meeting),
    source: sourceFacts(source),
    change,
    corrects: corrects ? { was: corrects.was ?? null, is: corrects.is ?? null } : null,
    verb,
    takingPart,
    together,
    byCirculation,
  };
}
