import { addressOf } from "@/domain/reference";
import type { Stage } from "@/domain/stages";
import type { PublicNow } from "@/domain/views/inside";
import type { HistoryLine, Successor } from "@/domain/views/record";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

/** The columns of the public row that those inside are shown beside the document. */
export const faceFields = {
  title: true,
  formerTitles: true,
  type: true,
  track: true,
  finalBody: true,
  purpose: true,
  sectors: true,
  leadMembers: true,
  leadBodies: true,
  targetId: true,
  target: { select: meetingFields },
  phase: true,
  outcome: true,
  ended: true,
} satisfies Prisma.PublicationSelect;

type Face = Prisma.PublicationGetPayload<{ select: typeof faceFields }>;

/** What the public is shown of a document now, and from when on of its conclusion. */
export function publicNow(face: Face, due: { visibleFrom: Date } | null): PublicNow {
  const { target, ended, finalBody: _body, purpose: _purpose, sectors: _sectors, targetId: _target, ...shown } = face;
  return {
    ...shown,
    summit: target && meetingFacts(target),
    stage: ended,
    due: due?.visibleFrom.toISOString() ?? null,
  };
}

/** The document that took the place of a superseded one, as far as its reader knows that one. */
export async function findSuccessor(db: Tx, stage: Stage | null, history: HistoryLine[]): Promise<Successor | null> {
  const reference = history.findLast(({ inside }) => inside?.replacement)?.inside?.replacement;
  if (stage !== "superseded" || !reference) return null;
  const [row] = await db.$queryRaw<{ title: string }[]>`SELECT title FROM register_row WHERE reference = ${reference}`;
  return row ? { reference, title: row.title, address: addressOf(reference) } : null;
}
