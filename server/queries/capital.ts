import { answersIn, type CapitalLine, type CapitalView, capitalState } from "@/domain/capital";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";

type Row = Omit<CapitalView, "paragraphs" | "expiresAt"> & { paragraphs: unknown; expires: Date };

/** What the holder of a secret reads while its link holds; null for every other, whatever became of it. */
export async function findCapital(db: Tx, secret: string): Promise<CapitalView | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT title, sample, version, paragraphs, member, for_name AS "forName", question, anchors, expires
    FROM read_capital_link(sha256(convert_to(${secret}, 'UTF8')))`;
  if (!row) return null;
  const { paragraphs, expires, ...rest } = row;
  return { ...rest, paragraphs: paragraphsOf(paragraphs), expiresAt: expires.toISOString() };
}

/** What a delegation reads of its links; the hash of their secrets stays where it is. */
export const capitalFields = {
  id: true,
  versionNumber: true,
  forName: true,
  question: true,
  anchors: true,
  askedByName: true,
  askedAt: true,
  expiresAt: true,
  answeredAt: true,
  revokedAt: true,
  answers: true,
} satisfies Prisma.CapitalLinkSelect;

/** A link as its delegation reads it. */
export const capitalLine = (
  row: Prisma.CapitalLinkGetPayload<{ select: typeof capitalFields }>,
  now: Date,
): CapitalLine => ({
  id: row.id,
  version: row.versionNumber,
  forName: row.forName,
  question: row.question,
  anchors: row.anchors,
  by: row.askedByName,
  askedAt: row.askedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
  state: capitalState(row, now),
  answers: answersIn(row.answers),
});
