import { addressOf } from "@/domain/reference";
import type { ReleasedStep } from "@/domain/views/home";
import type { Tx } from "@/server/db";
import { releasedFields, releasedLine } from "@/server/queries/history";

const stepsShown = 5;

/** The latest released steps of the record that have a day. */
export async function listLatestSteps(db: Tx): Promise<ReleasedStep[]> {
  const keys = await db.$queryRaw<{ documentId: string; number: number; reference: string; title: string }[]>`
    SELECT s.document_id::text AS "documentId", s.number, p.reference, p.title
    FROM released_step s JOIN publication p USING (document_id)
    WHERE NOT p.sample AND s.day IS NOT NULL
    ORDER BY s.day DESC, p.reference LIMIT ${stepsShown}`;
  const steps = await db.releasedStep.findMany({
    where: { OR: keys.map(({ documentId, number }) => ({ documentId, number })) },
    select: { documentId: true, ...releasedFields },
  });
  return keys.flatMap(({ documentId, number, reference, title }) => {
    const step = steps.find((row) => row.documentId === documentId && row.number === number);
    if (!step) return [];
    const { documentId: _, ...rest } = step;
    return [{ text: { address: addressOf(reference), title, sample: false }, line: releasedLine(rest) }];
  });
}
