import { deadlineOf, type Line, type ReplyRule, resultFor, type Sent, stateOf } from "@/domain/circulations";
import { dayOf } from "@/domain/instants";
import type { OpenCirculation } from "@/domain/views/circulations";
import type { Day } from "@/domain/views/record";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";

/** What a page or a rule needs of a circulation. */
export const circulationFields = {
  id: true,
  bodyCode: true,
  purpose: true,
  rule: true,
  deadline: true,
  note: true,
  office: true,
  sentAt: true,
  bodyRule: { select: { citation: true, hours: true } },
  texts: { select: { documentId: true, versionNumber: true } },
  lines: {
    orderBy: { at: "asc" },
    select: { kind: true, memberCode: true, documentId: true, deadline: true, reason: true, at: true },
  },
} satisfies Prisma.CirculationSelect;

type Row = {
  rule: ReplyRule;
  deadline: Date;
  lines: {
    kind: Line["kind"];
    memberCode: string | null;
    documentId: string | null;
    deadline: Date | null;
    reason: string | null;
    at: Date;
  }[];
};

/** A circulation as the rules ask for it: moments as texts, lines oldest first. */
export function sentFacts({ rule, deadline, lines }: Row): Sent {
  return {
    rule,
    deadline: deadline.toISOString(),
    lines: lines.map(
      ({ kind, memberCode, documentId, deadline, reason, at }): Line => ({
        kind,
        member: memberCode,
        document: documentId,
        deadline: deadline?.toISOString() ?? null,
        reason,
        at: at.toISOString(),
      }),
    ),
  };
}

/** Circulations that have not ended. */
export const isRunning = {
  lines: { none: { kind: { in: ["closed", "cancelled"] } } },
} satisfies Prisma.CirculationWhereInput;

type Running = { id: string; sent: Sent; versions: Map<string, number> };

/** The circulation that is open for a document, as the rules ask for it; null where none is. */
export async function findRunning(db: Tx, documentId: string): Promise<Running | null> {
  const found = await db.circulation.findFirst({
    where: { texts: { some: { documentId } }, ...isRunning },
    select: circulationFields,
  });
  if (!found) return null;
  const versions = found.texts.map(({ documentId, versionNumber }) => [documentId, versionNumber] as const);
  return { id: found.id, sent: sentFacts(found), versions: new Map(versions) };
}

type Reading = { now: Date; version: number | null; member: string | null };

/** The same as the page of the document names it, at a moment of the database's clock, with what the reader's state did. */
export async function findOpenCirculation(
  db: Tx,
  documentId: string,
  { now, version, member }: Reading,
): Promise<OpenCirculation | null> {
  const found = await db.circulation.findFirst({
    where: { texts: { some: { documentId } }, ...isRunning },
    select: circulationFields,
  });
  if (!found) return null;
  const { id, bodyCode: body, purpose, rule, sentAt } = found;
  const sent = sentFacts(found);
  const versionNumber = found.texts.find((text) => text.documentId === documentId)?.versionNumber ?? 0;
  const of = { documentId, versionNumber, memberCode: member ?? "" };
  const word = { ...of, recordedAt: { gte: sentAt }, answers: { none: { takenBack: true } } };
  const own = member && {
    received: sent.lines.some((line) => line.kind === "received" && line.member === member),
    replied: (await db.position.count({ where: word })) > 0,
  };
  const over = resultFor(documentId, sent) === "stopped" || versionNumber !== version;
  return {
    id,
    body,
    purpose,
    rule,
    deadline: deadlineOf(sent),
    state: stateOf(sent, now.toISOString()),
    over,
    own: own || null,
  };
}

/** The deadline of the circulation that is open for a document; null where none is. */
export async function findOpenUntil(db: Tx, documentId: string): Promise<string | null> {
  const running = await findRunning(db, documentId);
  return running && deadlineOf(running.sent);
}

/** The rule of a body by which no word is consent; null where none was cited. */
export const findRule = (db: Tx, bodyCode: string) =>
  db.bodyRule.findFirst({
    where: { bodyCode },
    orderBy: { setAt: "desc" },
    select: { id: true, citation: true, hours: true },
  });

type Counting = { since: number; version: number };

/** The last day on which an officer confirmed that no word is consent to a version that counts; null where none did. */
export async function findSilenceConfirmed(db: Tx, documentId: string, counting: Counting): Promise<Day | null> {
  const versionNumber = { gte: counting.since, lte: counting.version };
  const found = await db.circulation.findMany({
    where: { rule: "silence", texts: { some: { documentId, versionNumber } } },
    select: circulationFields,
  });
  const days = found
    .map(sentFacts)
    .filter((sent) => resultFor(documentId, sent) === "consent")
    .flatMap(({ lines }) => lines.find(({ kind }) => kind === "closed")?.at ?? [])
    .map((at) => dayOf(at));
  return days.sort().at(-1) ?? null;
}
