import { readsComments } from "@/domain/comments";
import { compareTexts } from "@/domain/comparison";
import { dayOf } from "@/domain/instants";
import type { Actor } from "@/domain/people";
import type { Stamped } from "@/domain/stamps";
import { offersOf } from "@/domain/versions";
import type { VersionView } from "@/domain/views/inside";
import type { ComparisonView } from "@/domain/views/text";
import type { Tx } from "@/server/db";
import { countsOf, findSocaPassed, listProtocol } from "@/server/queries/brackets";
import { countComments } from "@/server/queries/comments";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { findOriginalHash } from "@/server/queries/originals";
import { findStamps } from "@/server/queries/stamps";
import { countBrackets } from "@/server/queries/standing";
import { findTexts, type Text, type Texts } from "@/server/queries/texts";

/** One version of a document with its text; null where the reader may not read it. */
export async function findVersion(db: Tx, actor: Actor, address: string, number: number): Promise<VersionView | null> {
  const texts = await findTexts(db, address);
  const version = texts && [...texts.versions, ...texts.takenBack].find((one) => one.number === number);
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
    inside: texts.inside,
    takenBack: takenBackIn(version),
    original: texts.inside ? await findOriginalHash(db, texts.id, number) : null,
    stamps: (await findStamps(db, texts)).get(number) ?? [],
    order: await listProtocol(db),
    addsAfterSoca: texts.inside ? await addsAfterSoca(db, texts, number) : 0,
    member: memberOf(actor),
    comments: texts.inside && readsComments(actor) ? await countComments(db, texts.id, number) : null,
    offers: offersOf(
      texts.head.numbers.filter((one) => one <= number),
      spokeOn,
    ),
  };
}

const takenBackIn = ({ takenBack }: Text) =>
  takenBack && { on: dayOf(takenBack.takenBackAt), reason: takenBack.reason };

/** How many passages a version put into brackets that came after SOCA had endorsed the text. */
async function addsAfterSoca(db: Tx, { id, versions }: Texts, number: number): Promise<number> {
  const counts = countsOf(versions, await findSocaPassed(db, id), null);
  const count = counts.find(({ version }) => version === number);
  return count?.afterSoca ? count.added : 0;
}

const memberOf = (actor: Actor) => ("member" in actor ? actor.member : null);

/** The version that the reader's state last spoke on. */
async function findSpokeOn(db: Tx, actor: Actor, documentId: string): Promise<number | null> {
  const memberCode = memberOf(actor);
  if (!memberCode) return null;
  const last = await db.position.findFirst({
    where: { documentId, memberCode, answers: { none: { takenBack: true } } },
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
  const stamped = await findStamps(db, texts);
  const [earlier, later] = [compared(from, stamped), compared(to, stamped)];
  return { ...texts.head, from: earlier, to: later, changes, member: memberOf(actor), spokeOn };
}

const compared = ({ number, kind, addedAt, paragraphs }: Text, stamped: Stamped) => ({
  number,
  kind,
  addedAt: addedAt.toISOString(),
  brackets: countBrackets(paragraphs),
  stamps: stamped.get(number) ?? [],
});
