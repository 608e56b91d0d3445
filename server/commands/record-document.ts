import type { DocumentType, FinalBody, Outcome, Track } from "@/domain/documents";
import { fold } from "@/domain/fold";
import { referenceOf } from "@/domain/reference";
import { type Phase, phaseOf, type Stage } from "@/domain/stages";
import type { StepKind } from "@/domain/views/step-kinds";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";

/** One step that a published source reports, in the source's own verb; a day that is not known is null. */
export type ReportedStep = {
  kind: StepKind;
  phase: Phase | null;
  gate: Stage | null;
  body: string | null;
  meetingId: string | null;
  targetId: string | null;
  day: string | null;
  outcome: Outcome | null;
  sourceId: string | null;
  takingPart?: string;
  /** Other documents that took the same step in the same act. */
  together?: number;
  change?: { from: string; to: string };
};

/** A document as published sources report it. */
export type ReportedDocument = {
  year: number;
  sample: boolean;
  /** Oldest first; the last is the present one. */
  titles: string[];
  titleToConfirm: boolean;
  type: DocumentType;
  track: Track;
  finalBody: FinalBody;
  purpose: string | null;
  sectors: string[];
  leadMembers: string[];
  leadBodies: string[];
  ministerialBodies: string[];
  targetId: string | null;
  stage: Stage | null;
  stageSince: string | null;
  outcome: Outcome | null;
  steps: ReportedStep[];
};

const dateOf = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null);

/** Numbers are given under a lock, dense within a year and kind, and never reused; a writer need not see the others. */
export async function nextNumber(db: Tx, year: number, sample: boolean): Promise<number> {
  const [row] = await db.$queryRaw<{ number: number }[]>`SELECT next_number(${year}::integer, ${sample}) AS number`;
  if (!row) throw new Error("The database gave no number.");
  return row.number;
}

/** How a document comes in: from a published source, or invented; and whether the public is told of it. */
type Manner = { fromRecord: boolean; listed: boolean };

/**
 * The move `record` (DESIGN section 3): enters a document with the steps that sources report, and lists it. It creates no
 * position, no consensus and no clearance, and needs nothing else.
 */
export const recordDocument = (db: Tx, reported: ReportedDocument) =>
  enterDocument(db, reported, { fromRecord: true, listed: true });

/** Enters a document with all its steps so far. Returns its id. */
export async function enterDocument(db: Tx, reported: ReportedDocument, manner: Manner): Promise<string> {
  const { year, sample, titles, steps, stageSince, leadBodies } = reported;
  const number = await nextNumber(db, year, sample);
  const title = titles.at(-1);
  if (!title) throw new Error("A document has a title.");

  const face = {
    reference: referenceOf(year, number, sample),
    year,
    number,
    sample,
    title,
    formerTitles: titles.slice(0, -1),
    folded: titles.map(fold).join(" | "),
    titleToConfirm: reported.titleToConfirm,
    type: reported.type,
    track: reported.track,
    finalBody: reported.finalBody,
    purpose: reported.purpose,
    sectors: reported.sectors,
    leadMembers: reported.leadMembers,
    leadBodies,
    ministerialBodies: reported.ministerialBodies,
    targetId: reported.targetId,
    outcome: reported.outcome,
  };
  const since = dateOf(stageSince);
  const { stage } = reported;
  const { id } = await db.document.create({
    data: { ...face, concernedBodies: leadBodies, stage, stageSince: since, opened: stage !== "proposed" },
    select: { id: true },
  });
  await db.title.createMany({
    data: titles.map((text, i) => ({
      documentId: id,
      number: i + 1,
      text,
      folded: fold(text),
      working: i < titles.length - 1,
    })),
  });
  if (manner.listed) {
    const phase = stage && phaseOf(stage);
    const began = dateOf(steps.find((step) => step.phase === phase)?.day ?? stageSince);
    await db.publication.createMany({ data: { ...face, documentId: id, phase, phaseSince: began } });
  }
  for (const [i, step] of steps.entries()) await enterStep(db, id, i + 1, step, manner);
  return id;
}

async function enterStep(
  db: Tx,
  documentId: string,
  number: number,
  step: ReportedStep,
  { fromRecord, listed }: Manner,
) {
  const { kind, phase, gate, meetingId, targetId, sourceId, outcome, takingPart, together, change } = step;
  const day = dateOf(step.day);
  const data: Prisma.InputJsonObject = {
    ...(takingPart && { takingPart }),
    ...(together && { together }),
    ...(change && { change }),
  };

  if (step.body) {
    await db.decision.create({
      data: {
        documentId,
        bodyCode: step.body,
        meetingId,
        gate,
        day,
        verb: kind,
        outcome,
        takingPart,
        fromRecord,
        sourceId,
      },
      select: { id: true },
    });
  }
  await db.event.createMany({
    data: {
      chain: documentId,
      documentId,
      kind: fromRecord ? "recorded" : kind,
      audience: "inside",
      day,
      meetingId,
      sourceId,
      data: { ...data, step: kind, phase, targetId, stage: gate },
    },
  });
  if (listed) {
    const released = { documentId, number, kind, phase, day, meetingId, targetId, data, fromRecord, sourceId };
    await db.releasedStep.createMany({ data: released });
  }
}
