import { dayOf } from "@/domain/instants";
import type { Prisma } from "@/prisma/generated/client";

/** Words proposed with it, edits and their answers, and words offered to meet an objection, as they hang on a position. */
export const pointFields = {
  proposed: true,
  edits: {
    orderBy: [{ anchor: "asc" }, { id: "asc" }],
    select: {
      id: true,
      anchor: true,
      words: true,
      needed: true,
      answers: {
        orderBy: [{ answeredAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { taken: true, words: true, holder: true, answeredAt: true },
      },
    },
  },
  proposals: {
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    select: { id: true, anchor: true, words: true, holder: true, proposedAt: true },
  },
} satisfies Prisma.PositionSelect;

/** The same as pages show them. */
export function pointsOf({ proposed, edits, proposals }: Prisma.PositionGetPayload<{ select: typeof pointFields }>) {
  return {
    proposed,
    edits: edits.map(({ answers: [answer], ...edit }) => ({
      ...edit,
      answer: answer
        ? { taken: answer.taken, words: answer.words, by: answer.holder, on: dayOf(answer.answeredAt) }
        : null,
    })),
    proposals: proposals.map(({ proposedAt, holder, ...proposal }) => ({
      ...proposal,
      by: holder,
      on: dayOf(proposedAt),
    })),
  };
}
