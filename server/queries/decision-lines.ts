import { dayOf } from "@/domain/instants";
import { isGate } from "@/domain/moves";
import type { DecisionLine } from "@/domain/views/inside";
import type { Prisma } from "@/prisma/generated/client";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

/** What a page needs of the decisions on a document, oldest first. */
export const decisionFields = {
  orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  select: {
    id: true,
    gate: true,
    bodyCode: true,
    meeting: { select: meetingFields },
    circulationId: true,
    circulation: { select: { id: true } },
    day: true,
    verb: true,
    outcome: true,
    versionNumber: true,
    memberCodes: true,
    takingPart: true,
    declared: true,
    liftedBy: true,
    gapReason: true,
    regardless: true,
    fromRecord: true,
    recordedAt: true,
    correctsId: true,
  },
} satisfies Prisma.Document$decisionsArgs;

type Row = Prisma.DecisionGetPayload<{ select: (typeof decisionFields)["select"] }>;

/** Decisions, each with whether it still stands: another line may have taken its place. */
export function decisionLines(rows: Row[]): DecisionLine[] {
  const replaced = new Set(rows.flatMap(({ correctsId }) => correctsId ?? []));
  return rows.map((row) => ({
    id: row.id,
    gate: isGate(row.gate) ? row.gate : null,
    body: row.bodyCode,
    meeting: row.meeting && meetingFacts(row.meeting),
    byCirculation: row.circulationId !== null,
    circulation: row.circulation?.id ?? null,
    day: dayOf(row.day),
    verb: row.verb,
    outcome: row.outcome,
    version: row.versionNumber,
    takingPart: row.memberCodes,
    takingPartSaid: row.takingPart,
    declared: row.declared,
    liftedBy: row.liftedBy,
    gap: row.gapReason,
    regardless: row.regardless,
    fromRecord: row.fromRecord,
    recordedAt: row.recordedAt.toISOString(),
    corrects: row.correctsId,
    stands: !replaced.has(row.id) && row.verb !== "undone",
  }));
}
