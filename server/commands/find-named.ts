import { dayOf } from "@/domain/instants";
import type { FieldProblem } from "@/domain/outcome";
import { referenceFrom } from "@/domain/reference";
import type { Day } from "@/domain/views/record";
import type { BodyKind } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { listTakingPart } from "@/server/queries/standing";

/** A meeting that a form names, as far as the rules ask about it. */
export type Sitting = { id: string; kind: BodyKind | null; body: string | null; day: Day | null; sample: boolean };

/** The meeting of an address or an id; null where there is none. */
export async function findSitting(db: Tx, where: { address: string } | { id: string }): Promise<Sitting | null> {
  const found = await db.meeting.findUnique({
    where,
    select: { id: true, bodyCode: true, startsOn: true, sample: true, body: { select: { kind: true } } },
  });
  if (!found) return null;
  const { id, bodyCode, startsOn, sample, body } = found;
  return { id, kind: body?.kind ?? null, body: bodyCode, day: dayOf(startsOn), sample };
}

/** Whether a sitting comes after another one, as far as their days are known. */
export function isLater(sitting: Sitting | null, than: Pick<Sitting, "id" | "day"> | null): boolean {
  if (!sitting || !than) return true;
  if (sitting.id === than.id) return false;
  return !sitting.day || !than.day || sitting.day > than.day;
}

/** Another document, by the address or the reference that the officer typed; null where they see none. */
export async function findNamedDocument(db: Tx, typed: string) {
  const reference = referenceFrom(typed.trim().toLowerCase().replaceAll("/", "-"));
  const select = { id: true, reference: true, sample: true, stage: true };
  return reference ? await db.document.findUnique({ where: { reference }, select }) : null;
}

/** Of the codes that a form names, those that no state has; nor, where bodies may be named too, any body. */
export async function unknownCodes(db: Tx, codes: string[], also?: "bodiesToo"): Promise<string[]> {
  if (codes.length === 0) return [];
  const where = { code: { in: codes } };
  const members = await db.member.findMany({ where, select: { code: true } });
  const bodies = also ? await db.body.findMany({ where, select: { code: true } }) : [];
  const known = new Set([...members, ...bodies].map(({ code }) => code));
  return codes.filter((code) => !known.has(code));
}

/** That what was typed was not found, and which of it. */
export const notFound = (words: string[]): FieldProblem => `unknown ${words.join(", ")}`;

type TakingPart = { takingPart: string[] | null; takingPartReason?: string };

/** What is wrong with the states that are said to have taken part; where others are named than the day's members, why is told. */
export async function wrongWithTakingPart(db: Tx, { takingPart, takingPartReason }: TakingPart, day: string) {
  const fields: Record<string, FieldProblem> = {};
  if (!takingPart) return fields;
  const members = await listTakingPart(db, day);
  const others = [...members, ...takingPart].some((code) => members.includes(code) !== takingPart.includes(code));
  if ((await unknownCodes(db, takingPart)).length > 0) fields.takingPart = "unknown";
  else if (others && !takingPartReason) fields.takingPartReason = "required";
  return fields;
}
