import { dayOf } from "@/domain/instants";
import { type Actor, readsInside } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { MeetingFilter, MeetingStep, MeetingsView, MeetingView } from "@/domain/views/meetings";
import type { StepKind } from "@/domain/views/step-kinds";
import type { Tx } from "@/server/db";
import type { LineData } from "@/server/queries/line-data";
import { countDocuments, publiclyBefore } from "@/server/queries/meeting-documents";
import { meetingFacts, meetingFields, sourceFacts, sourceFields } from "@/server/queries/meeting-facts";
import { readToday } from "@/server/queries/today";

/** Every meeting the actor may see, each with how many documents its own page shows to the same actor. */
export async function listMeetings(db: Tx, actor: Actor, filter: MeetingFilter): Promise<MeetingsView> {
  const rows = await db.meeting.findMany({
    orderBy: [{ startsOn: { sort: "desc", nulls: "last" } }, { address: "asc" }],
    select: { id: true, ...meetingFields },
  });
  const documents = await countDocuments(db, actor);
  const meetings = rows
    .map(({ id, ...row }) => ({ ...meetingFacts(row), documents: documents.get(id) ?? 0 }))
    .filter(({ kind }) => filter.kind === null || kind === filter.kind);
  return { today: await readToday(db), meetings };
}

/** One meeting by its address, with its documents and what it did with each; null where there is none to see. */
export async function findMeeting(db: Tx, actor: Actor, address: string): Promise<MeetingView | null> {
  const found = await db.meeting.findUnique({
    where: { address },
    select: {
      id: true,
      ...meetingFields,
      source: { select: sourceFields },
      attendance: { select: { memberCode: true, represented: true, member: { select: { protocolOrder: true } } } },
    },
  });
  if (!found) return null;
  const { id, source, attendance, ...row } = found;
  // An invented meeting has no Chair: none is ever pictured with one.
  const year = row.sample ? undefined : row.startsOn?.getUTCFullYear();
  const chair = year ? await db.chair.findUnique({ where: { year } }) : null;
  const attended = attendance.sort((a, b) => a.member.protocolOrder - b.member.protocolOrder);
  return {
    ...meetingFacts(row),
    today: await readToday(db),
    chair: chair && { year: chair.year, member: chair.memberCode, theme: chair.theme },
    source: sourceFacts(source),
    documents: await listTaken(db, id, actor),
    attendance:
      attended.length > 0 ? attended.map(({ memberCode, represented }) => ({ member: memberCode, represented })) : null,
    ...(await findNeighbours(db, row)),
  };
}

/** The listed documents that a meeting took up, that aim at it, or that the public is told to be before it, each with the released steps it took there. */
async function listTaken(db: Tx, meetingId: string, actor: Actor) {
  // Those inside read which documents are before it exactly.
  const told = readsInside(actor)
    ? []
    : await db.$queryRaw<{ documentId: string }[]>`
        SELECT document_id::text AS "documentId" FROM (${publiclyBefore}) told WHERE meeting_id = ${meetingId}::uuid`;
  const taken = await db.releasedStep.findMany({
    where: { meetingId },
    distinct: "documentId",
    select: { documentId: true },
  });
  const documents = await db.publication.findMany({
    where: {
      OR: [{ targetId: meetingId }, { documentId: { in: [...taken, ...told].map(({ documentId }) => documentId) } }],
    },
    orderBy: [{ sample: "asc" }, { year: "asc" }, { number: "asc" }],
    select: { documentId: true, reference: true, title: true, titleToConfirm: true, sample: true, phase: true },
  });
  const steps = await db.releasedStep.findMany({
    where: { meetingId, documentId: { in: documents.map(({ documentId }) => documentId) } },
    orderBy: { number: "asc" },
    select: {
      documentId: true,
      kind: true,
      day: true,
      data: true,
      target: { select: meetingFields },
      source: { select: sourceFields },
    },
  });
  return documents.map(({ documentId, ...document }) => ({
    ...document,
    address: addressOf(document.reference),
    steps: steps
      .filter((step) => step.documentId === documentId)
      .map(
        ({ kind, day, data, target, source }): MeetingStep => ({
          kind: kind as StepKind,
          verb: (data as LineData).verb ?? null,
          day: dayOf(day),
          target: target && meetingFacts(target),
          source: sourceFacts(source),
        }),
      ),
  }));
}

type Placed = { bodyCode: string | null; startsOn: Date | null; sample: boolean };

async function findNeighbours(db: Tx, { bodyCode, startsOn, sample }: Placed) {
  if (!bodyCode || !startsOn) return { previous: null, next: null };
  const beside = (order: "asc" | "desc") =>
    db.meeting.findFirst({
      where: { bodyCode, sample, startsOn: order === "asc" ? { gt: startsOn } : { lt: startsOn } },
      orderBy: { startsOn: order },
      select: meetingFields,
    });
  const previous = await beside("desc");
  const next = await beside("asc");
  return { previous: previous && meetingFacts(previous), next: next && meetingFacts(next) };
}
