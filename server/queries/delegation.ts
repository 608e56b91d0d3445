import { isOlder, wordToConfirm } from "@/domain/drafts";
import { dayOf } from "@/domain/instants";
import { preparing, whyNotPrepare } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import { addressOf, referenceFrom } from "@/domain/reference";
import { citedAs } from "@/domain/structure";
import { type TurnRound, turnRoundOf } from "@/domain/turn-round";
import type { DelegationView, OwnLine } from "@/domain/views/delegation";
import type { Tx } from "@/server/db";
import { capitalFields, capitalLine } from "@/server/queries/capital";
import { draftLine } from "@/server/queries/draft-line";
import { hangingFields, paragraphsOf, positionLine } from "@/server/queries/inside-lines";
import { findStanding, listTakingPart } from "@/server/queries/standing";
import { readNow, readToday } from "@/server/queries/today";

/** What the reader's delegation prepares on a document; null for whoever is of none, or does not read the document inside. */
export async function findDelegation(db: Tx, actor: Actor, address: string): Promise<DelegationView | null> {
  const reference = referenceFrom(address);
  if (!reference || !("member" in actor)) return null;
  const { member } = actor;
  const own = { where: { memberCode: member } };
  const row = await db.document.findUnique({
    where: { reference },
    select: {
      id: true,
      title: true,
      sample: true,
      versions: { orderBy: { number: "asc" }, select: { number: true, paragraphs: true } },
      drafts: { ...hangingFields.drafts, ...own },
      positions: { ...hangingFields.positions, ...own },
      capital: { orderBy: { askedAt: "desc" }, select: capitalFields, ...own },
    },
  });
  if (!row) return null;
  const { id, title, sample } = row;
  const now = await readNow(db);
  const standing = await findStanding(db, actor, id);
  const { version, since } = standing;
  const text = paragraphsOf(row.versions.find(({ number }) => number === version)?.paragraphs);
  const drafts = row.drafts.map((draft) => draftLine(draft, row.versions, row.positions));
  const positions = row.positions.map((position) => positionLine(position, row.versions));
  const words = positions.map((word) => ({ ...word, contested: word.answered === false }));
  const facts = { standing, drafts, positions, members: await listTakingPart(db, await readToday(db)) };
  return {
    reference,
    address: addressOf(reference),
    title,
    sample,
    numbers: row.versions.map(({ number }) => number),
    member,
    version,
    drafts,
    older: isOlder(drafts[0], version),
    word: words.findLast(({ contested }) => !contested) ?? null,
    wordStale: wordToConfirm(words, member, version, since) !== undefined,
    acts: preparing.map((act) => ({ act, refusal: whyNotPrepare(act, facts, actor) ?? null })),
    lines: await listOwnLines(db, id, member),
    capital: row.capital.map((link) => capitalLine(link, now)),
    turnRound: await findTurnRound(db, member),
    cited: citedAs(text).map((cited, at) => ({ anchor: text[at]?.anchor ?? "", cited })),
  };
}

/** A delegation's own lines about a document, the latest first. */
async function listOwnLines(db: Tx, documentId: string, member: string): Promise<OwnLine[]> {
  const rows = await db.event.findMany({
    where: { chain: `${documentId}/${member}`, audience: "own" },
    orderBy: { number: "desc" },
    take: 30,
    select: { number: true, kind: true, personName: true, day: true, recordedAt: true, versionNumber: true },
  });
  return rows.map(({ number, kind, personName, day, recordedAt, versionNumber }) => ({
    number,
    kind,
    by: personName ?? "",
    on: day && dayOf(day),
    at: recordedAt.toISOString(),
    version: versionNumber,
  }));
}

/** How long the reader's own capital took to answer, whatever the text. */
async function findTurnRound(db: Tx, memberCode: string): Promise<TurnRound | null> {
  const links = await db.capitalLink.findMany({
    where: { memberCode, answeredAt: { not: null } },
    select: { askedAt: true, answeredAt: true },
  });
  return turnRoundOf(
    links.map(({ askedAt, answeredAt }) => ({
      askedAt: askedAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
  );
}
