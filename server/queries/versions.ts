import { compareTexts } from "@/domain/comparison";
import { type Actor, readsInside } from "@/domain/people";
import { addressOf, referenceFrom } from "@/domain/reference";
import { offersOf } from "@/domain/versions";
import type { VersionView } from "@/domain/views/inside";
import type { ComparisonView, TextHead } from "@/domain/views/text";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { countBrackets } from "@/server/queries/standing";

const textFields = {
  number: true,
  kind: true,
  paragraphs: true,
  sha256: true,
  addedAt: true,
  shares: { select: { audience: true } },
} satisfies Prisma.VersionSelect;

type Text = Prisma.VersionGetPayload<{ select: typeof textFields }>;
type Texts = { id: string; head: TextHead; versions: Text[] };

/** The texts of a document as far as the reader may read them; null where there is no such document for them. */
export async function findTexts(db: Tx, address: string): Promise<Texts | null> {
  const reference = referenceFrom(address);
  if (!reference) return null;
  const [face] = await db.$queryRaw<{ id: string; title: string; sample: boolean }[]>`
    SELECT r.id::text, r.title, r.sample FROM register_row r WHERE r.reference = ${reference}`;
  if (!face) return null;
  const versions = await db.version.findMany({
    where: { documentId: face.id },
    orderBy: { number: "asc" },
    select: textFields,
  });
  const { id, ...named } = face;
  const numbers = versions.map(({ number }) => number);
  return { id, head: { reference, address: addressOf(reference), ...named, numbers }, versions };
}

/** One version of a document with its text; null where the reader may not read it. */
export async function findVersion(db: Tx, actor: Actor, address: string, number: number): Promise<VersionView | null> {
  const texts = await findTexts(db, address);
  const version = texts?.versions.find((one) => one.number === number);
  if (!texts || !version) return null;
  const spokeOn = await findSpokeOn(db, actor, texts.id);
  return {
    ...texts.head,
    number,
    kind: version.kind,
    addedAt: version.addedAt.toISOString(),
    shared: version.shares.map(({ audience }) => audience),
    sha256: Buffer.from(version.sha256).toString("hex"),
    brackets: countBrackets(version.paragraphs),
    paragraphs: paragraphsOf(version.paragraphs),
    inside: readsInside(actor),
    member: memberOf(actor),
    offers: offersOf(
      texts.head.numbers.filter((one) => one <= number),
      spokeOn,
    ),
  };
}

const memberOf = (actor: Actor) => ("member" in actor ? actor.member : null);

/** The version that the reader's state last spoke on. */
async function findSpokeOn(db: Tx, actor: Actor, documentId: string): Promise<number | null> {
  const memberCode = memberOf(actor);
  if (!memberCode) return null;
  const last = await db.position.findFirst({
    where: { documentId, memberCode },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: { versionNumber: true },
  });
  return last?.versionNumber ?? null;
}

type Asked = { from: number | null; to: number | null };

/**
 * Two versions against one another: those asked for, else the first that is offered. Null where one of them is not the
 * reader's to read, or where there are not two.
 */
export async function findComparison(
  db: Tx,
  actor: Actor,
  address: string,
  asked: Asked,
): Promise<ComparisonView | null> {
  const texts = await findTexts(db, address);
  if (!texts) return null;
  const spokeOn = await findSpokeOn(db, actor, texts.id);
  const [offer] = offersOf(texts.head.numbers, spokeOn);
  const named = [asked.from ?? offer?.from, asked.to ?? offer?.to].sort((a, b) => (a ?? 0) - (b ?? 0));
  const [from, to] = named.map((number) => texts.versions.find((version) => version.number === number));
  if (!from || !to) return null;
  const changes = compareTexts(paragraphsOf(from.paragraphs), paragraphsOf(to.paragraphs));
  return { ...texts.head, from: compared(from), to: compared(to), changes, member: memberOf(actor), spokeOn };
}

const compared = ({ number, kind, addedAt, paragraphs }: Text) => ({
  number,
  kind,
  addedAt: addedAt.toISOString(),
  brackets: countBrackets(paragraphs),
});
