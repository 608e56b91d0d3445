import type { ActOutcome, Form } from "@/domain/outcome";
import { referenceFrom } from "@/domain/reference";
import type { Standing } from "@/domain/standing";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { findStanding } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

/** An act on one document: whoever asks, by which form, and what it says. */
export type Command<Input> = (db: Tx, session: Session, form: Form, input: Input) => Promise<ActOutcome>;

/** The row of a locked document, as much of it as acts read or put back. */
export const lockedFields = {
  id: true,
  reference: true,
  revision: true,
  sample: true,
  title: true,
  formerTitles: true,
  type: true,
  track: true,
  finalBody: true,
  purpose: true,
  sectors: true,
  leadMembers: true,
  leadBodies: true,
  concernedBodies: true,
  targetId: true,
  meetingId: true,
  byCirculation: true,
  stage: true,
  stageSince: true,
  outcome: true,
  opened: true,
} satisfies Prisma.DocumentSelect;

export type Locked = {
  document: Prisma.DocumentGetPayload<{ select: typeof lockedFields }>;
  standing: Standing;
  /** The database's clock, by which everything is judged. */
  now: Date;
};

type Held = { id: string; revision: number; now: Date };

/** Locks a document. Every writer of a document or of what hangs on it begins here; null where they see none to lock. */
export async function holdDocument(db: Tx, address: string): Promise<Held | null> {
  const reference = referenceFrom(address);
  const rows = await db.$queryRaw<Held[]>`
    SELECT id::text, revision, clock_timestamp() AS now FROM document WHERE reference = ${reference ?? ""} FOR UPDATE`;
  return rows[0] ?? null;
}

/** Loads the facts about a document that was locked. */
export async function loadLocked(db: Tx, session: Session, { id, now }: Held): Promise<Locked> {
  const document = await db.document.findUniqueOrThrow({ where: { id }, select: lockedFields });
  return { document, standing: await findStanding(db, session.actor, id), now };
}

/** The first answer to a form that was sent before. */
export async function findRepeated(db: Tx, session: Session, request: string): Promise<ActOutcome | null> {
  const personId = session.actor.person;
  const repeated = await db.request.findUnique({ where: { personId_id: { personId, id: request } } });
  if (!repeated) return null;
  const { address } = repeated.outcome as { address?: string };
  return { status: "repeated", at: repeated.at.toISOString(), ...(address && { address }) };
}

/** Does the work and keeps its outcome; where it does not come to be done, nothing that it wrote stays. */
export async function keepOutcome(
  db: Tx,
  session: Session,
  request: string,
  work: () => Promise<ActOutcome>,
): Promise<ActOutcome> {
  await db.$executeRaw`SAVEPOINT act`;
  const outcome = await work();
  if (outcome.status !== "done") {
    await db.$executeRaw`ROLLBACK TO SAVEPOINT act`;
    return outcome;
  }
  await db.request.createMany({ data: { personId: session.actor.person, id: request, outcome } });
  return outcome;
}

/** An act that speaks to a version or to a line of its own is not stale because something else changed beside it. */
type Manner = { anyRevision?: boolean };

/**
 * Lock, judge, change, record: does one act on a document and keeps its outcome. A form that was sent before gets its first
 * answer; a form filled in on an older state is told so; a refused act writes nothing.
 */
export async function actOn(
  db: Tx,
  session: Session,
  form: Form,
  act: (locked: Locked) => Promise<ActOutcome>,
  { anyRevision = false }: Manner = {},
): Promise<ActOutcome> {
  const held = await holdDocument(db, form.address);
  if (!held) return { status: "notFound" };
  const repeated = await findRepeated(db, session, form.request);
  if (repeated) return repeated;
  if (!anyRevision && held.revision !== form.revision) return { status: "stale", revision: held.revision };
  return keepOutcome(db, session, form.request, async () => act(await loadLocked(db, session, held)));
}

/** Changes the row of a locked document and counts the change, so that a form filled in before it is noticed. */
export async function changeDocument(db: Tx, id: string, data: Prisma.DocumentUncheckedUpdateInput = {}) {
  await db.document.update({ where: { id }, data: { ...data, revision: { increment: 1 } }, select: { id: true } });
}

/** A change of rows that were found under the lock. Where the database lets none change, the whole act comes to nothing. */
export async function changeFound(update: Promise<{ count: number }>) {
  if ((await update).count === 0) throw new Error("The database changed none of the rows that an act had found.");
}

/** An act that is done and offers no way back. */
export const done = ({ now }: Pick<Locked, "now">): ActOutcome => ({
  status: "done",
  at: now.toISOString(),
  undoUntil: null,
});

/** The day on which an act takes place: today, unless the demonstration tells of an earlier one. */
export const dayOfAct = async (db: Tx, { day }: Session) => day ?? (await readToday(db));

/** A day of the calendar as the database keeps it. */
export const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
