import { dayOf } from "@/domain/instants";
import type { FieldProblem } from "@/domain/outcome";
import type { Locked } from "@/server/commands/act-on";
import type { Tx } from "@/server/db";

type Letter = { member: string; version: number; day: string; today: string; dayIsRight: boolean };

/**
 * What is wrong with the day of a word that the secretariat enters for a state: no state spoke on a day to come, or of a text
 * that no state had yet. That the state has itself spoken since is asked about, for the letter would take its word's place.
 */
export async function wrongWithLetter(
  db: Tx,
  { document, standing }: Locked,
  { member, version, day, today, dayIsRight }: Letter,
): Promise<FieldProblem | undefined> {
  if (day > today) return "yetToCome";
  const versionNumber = { gte: standing.since ?? version, lte: version };
  const shared = await db.event.findFirst({
    where: { documentId: document.id, kind: { in: ["versionShared", "submit"] }, versionNumber },
    orderBy: { number: "asc" },
    select: { day: true, recordedAt: true },
  });
  if (shared && day < dayOf(shared.day ?? shared.recordedAt)) return "beforeShared";
  const own = await db.position.findMany({
    where: { documentId: document.id, memberCode: member, versionNumber, means: null },
    select: { givenOn: true, recordedAt: true },
  });
  const later = own.some(({ givenOn, recordedAt }) => dayOf(givenOn ?? recordedAt) > day);
  return later && !dayIsRight ? "saidLater" : undefined;
}
