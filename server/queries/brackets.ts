import { bracketChanges, listBrackets } from "@/domain/brackets";
import { dayOf } from "@/domain/instants";
import type { Day } from "@/domain/views/record";
import type { BracketCount, BracketsView } from "@/domain/views/text";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { findTexts, type Text } from "@/server/queries/texts";
import { readToday } from "@/server/queries/today";

/** What is not yet agreed in a document's text, version by version; null for those who do not read it inside. */
export async function findBrackets(db: Tx, address: string): Promise<BracketsView | null> {
  const texts = await findTexts(db, address);
  const latest = texts?.versions.at(-1);
  if (!texts?.inside || !latest) return null;
  const { meeting, target } = await db.document.findUniqueOrThrow({
    where: { id: texts.id },
    select: { meeting: { select: meetingFields }, target: { select: meetingFields } },
  });
  const awaited = meeting ?? target;
  const until = awaited && meetingFacts(awaited);
  return {
    ...texts.head,
    version: latest.number,
    brackets: listBrackets(paragraphsOf(latest.paragraphs)),
    counts: countsOf(texts.versions, await findSocaPassed(db, texts.id), until?.startsOn ?? null),
    until,
    today: await readToday(db),
    order: await listProtocol(db),
  };
}

/** Member States by protocol, observers after them. */
export async function listProtocol(db: Tx): Promise<string[]> {
  const members = await db.member.findMany({ orderBy: { protocolOrder: "asc" }, select: { code: true } });
  return members.map(({ code }) => code);
}

/** The moment at which SOCA's endorsement was entered, as far as the reader may know it. */
export async function findSocaPassed(db: Tx, documentId: string): Promise<Date | null> {
  const decision = await db.decision.findFirst({
    where: { documentId, gate: "soca", verb: { not: "undone" }, correctedBy: { none: { verb: "undone" } } },
    orderBy: { recordedAt: "asc" },
    select: { recordedAt: true },
  });
  return decision?.recordedAt ?? null;
}

const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The brackets of each version, and what it changed in those of the version before. */
export function countsOf(versions: Text[], socaPassed: Date | null, until: Day | null): BracketCount[] {
  return versions.map(({ number, addedAt, paragraphs }, at) => {
    const now = listBrackets(paragraphsOf(paragraphs));
    const before = listBrackets(paragraphsOf(versions[at - 1]?.paragraphs));
    const day = dayOf(addedAt);
    return {
      version: number,
      day,
      open: now.length,
      ...(at === 0 ? { added: 0, resolved: 0 } : bracketChanges(before, now)),
      afterSoca: socaPassed !== null && addedAt > socaPassed,
      daysLeft: until === null ? null : daysBetween(day, until),
    };
  });
}
