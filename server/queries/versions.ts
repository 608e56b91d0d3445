import { type Actor, readsInside } from "@/domain/people";
import { addressOf, referenceFrom } from "@/domain/reference";
import type { VersionView } from "@/domain/views/inside";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { countBrackets } from "@/server/queries/standing";

/** One version of a document with its text; null where the reader may not read it. */
export async function findVersion(db: Tx, actor: Actor, address: string, number: number): Promise<VersionView | null> {
  const reference = referenceFrom(address);
  if (!reference) return null;
  const [face] = await db.$queryRaw<{ id: string; title: string; sample: boolean }[]>`
    SELECT r.id::text, r.title, r.sample FROM register_row r WHERE r.reference = ${reference}`;
  if (!face) return null;
  const versions = await db.version.findMany({
    where: { documentId: face.id },
    orderBy: { number: "asc" },
    select: {
      number: true,
      kind: true,
      paragraphs: true,
      sha256: true,
      addedAt: true,
      shares: { select: { audience: true } },
    },
  });
  const version = versions.find((one) => one.number === number);
  if (!version) return null;
  return {
    reference,
    address: addressOf(reference),
    title: face.title,
    sample: face.sample,
    number,
    kind: version.kind,
    addedAt: version.addedAt.toISOString(),
    shared: version.shares.map(({ audience }) => audience),
    sha256: Buffer.from(version.sha256).toString("hex"),
    brackets: countBrackets(version.paragraphs),
    paragraphs: paragraphsOf(version.paragraphs),
    numbers: versions.map((one) => one.number),
    inside: readsInside(actor),
  };
}
