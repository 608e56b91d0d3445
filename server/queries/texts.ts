import { withoutHolders } from "@/domain/brackets";
import { addressOf, referenceFrom } from "@/domain/reference";
import type { TextHead } from "@/domain/views/text";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";

const textFields = {
  number: true,
  kind: true,
  paragraphs: true,
  sha256: true,
  addedAt: true,
  shares: { select: { audience: true } },
  takenBack: { select: { reason: true, takenBackAt: true } },
} satisfies Prisma.VersionSelect;

/** A version as the pages of a text read it. */
export type Text = Prisma.VersionGetPayload<{ select: typeof textFields }>;
/** What is there of a document's texts for a reader, and whether they read it inside; what was taken back stands apart. */
export type Texts = { id: string; head: TextHead; inside: boolean; versions: Text[]; takenBack: Text[] };

/** The texts of a document as far as the reader may read them; null where there is no such document for them. */
export async function findTexts(db: Tx, address: string): Promise<Texts | null> {
  const reference = referenceFrom(address);
  if (!reference) return null;
  const [face] = await db.$queryRaw<{ id: string; title: string; sample: boolean; inside: boolean }[]>`
    SELECT r.id::text, r.title, r.sample, r.inside FROM register_row r WHERE r.reference = ${reference}`;
  if (!face) return null;
  const all = await db.version.findMany({
    where: { documentId: face.id },
    orderBy: { number: "asc" },
    select: textFields,
  });
  const { id, inside, ...named } = face;
  const [versions, takenBack] = [all.filter((one) => !one.takenBack), all.filter((one) => one.takenBack)];
  const numbers = versions.map(({ number }) => number);
  const head = { reference, address: addressOf(reference), ...named, numbers };
  return {
    id,
    head,
    inside,
    versions: inside ? versions : versions.map(forOutside),
    takenBack: inside ? takenBack : [],
  };
}

/** Whoever reads only what was released reads the words in brackets, not which states hold them. */
const forOutside = (version: Text): Text => ({
  ...version,
  paragraphs: paragraphsOf(version.paragraphs).map((one) => ({ ...one, text: withoutHolders(one.text) })),
});

/** The paragraphs of one version of a document, as far as the reader may read it. */
export async function findTextOf(db: Tx, reference: string, number: number) {
  const version = await db.version.findFirst({
    where: { number, document: { reference } },
    select: { paragraphs: true },
  });
  return paragraphsOf(version?.paragraphs);
}
