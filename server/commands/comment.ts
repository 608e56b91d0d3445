import {
  audiencesFor,
  type CommentAudience,
  readersAmong,
  whyNotAnswer,
  whyNotComment,
  whyNotReword,
  whyNotTurn,
} from "@/domain/comments";
import type { ActOutcome } from "@/domain/outcome";
import type { Refusal } from "@/domain/why-not";
import { actOn, type Command, dateOf, done, type Locked } from "@/server/commands/act-on";
import type { Tx } from "@/server/db";
import { listMentionable, readAround } from "@/server/queries/comments";
import { findText } from "@/server/queries/steps";
import { findThread } from "@/server/queries/threads";
import type { Session } from "@/server/session";

type Words = { text: string; mention: string[] };
const refused = (refusal: Refusal): ActOutcome => ({ status: "refused", refusal });

/** An act in which something is said beside a text. It waits for no other change, and leaves the document as it is. */
const beside = (
  db: Tx,
  session: Session,
  form: Parameters<Command<unknown>>[2],
  work: (locked: Locked) => Promise<ActOutcome>,
) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const refusal = whyNotComment(await readAround(db, locked.document.id), session.actor);
      return refusal ? refused(refusal) : work(locked);
    },
    { anyRevision: true },
  );

/** Opens a thread on a paragraph of a version, or on its whole text, before an audience that it keeps. */
export const openThread: Command<Words & { version: number; on?: string; audience: CommentAudience }> = (
  db,
  session,
  form,
  said,
) =>
  beside(db, session, form, async (locked) => {
    const { document } = locked;
    const { actor } = session;
    const anchor = said.on === undefined || said.on === "text" ? null : said.on;
    const paragraphs = await findText(db, document.id, said.version);
    const takenBack = await db.takenBackVersion.count({
      where: { documentId: document.id, versionNumber: said.version },
    });
    if (paragraphs.length === 0 || takenBack > 0) return { status: "invalid", fields: { version: "unknown" } };
    if (anchor && !paragraphs.some((one) => one.anchor === anchor))
      return { status: "invalid", fields: { on: "unknown" } };
    if (!audiencesFor(actor).includes(said.audience)) return { status: "invalid", fields: { audience: "unknown" } };
    const memberCode = "member" in actor ? actor.member : null;
    const id = crypto.randomUUID();
    const openedAt = session.day ? { openedAt: dateOf(session.day) } : {};
    await db.commentThread.createMany({
      data: {
        id,
        documentId: document.id,
        versionNumber: said.version,
        anchor,
        audience: said.audience,
        memberCode,
        ...openedAt,
      },
    });
    return write(db, session, locked, { id, audience: said.audience, member: memberCode, last: 0 }, said);
  });

/** Answers in a thread that is not settled. */
export const answerThread: Command<Words & { thread: string }> = (db, session, form, said) =>
  beside(db, session, form, async (locked) => {
    const found = await findThread(db, session.actor, locked.document.id, said.thread);
    if (!found) return { status: "notFound" };
    const refusal = whyNotAnswer(found.facts, session.actor);
    return refusal ? refused(refusal) : write(db, session, locked, found, said);
  });

/** Puts another wording in the place of what one said oneself, within ten minutes; the first wording stays with it. */
export const rewordComment: Command<Words & { thread: string; line: number }> = (db, session, form, said) =>
  beside(db, session, form, async (locked) => {
    const found = await findThread(db, session.actor, locked.document.id, said.thread);
    const line = found?.lines.find(({ number, kind }) => number === said.line && kind === "said");
    if (!found || !line) return { status: "notFound" };
    const refusal = whyNotReword({ person: line.personId, at: line.saidAt }, session.actor, locked.now);
    if (refusal) return refused(refusal);
    const latest = found.lines.findLast(({ number, rewords }) => number === said.line || rewords === said.line);
    if (latest?.text === said.text && sameNames(latest.mentioned, said.mention)) return refused({ code: "noChange" });
    return write(db, session, locked, found, said, said.line);
  });

/** Takes back what one said oneself, within the same ten minutes; a line says so, and nobody reads its words any more. */
export const withdrawComment: Command<{ thread: string; line: number }> = (db, session, form, said) =>
  beside(db, session, form, async (locked) => {
    const found = await findThread(db, session.actor, locked.document.id, said.thread);
    const line = found?.lines.find(({ number, kind }) => number === said.line && kind === "said");
    if (!found || !line) return { status: "notFound" };
    const refusal = whyNotReword({ person: line.personId, at: line.saidAt }, session.actor, locked.now);
    if (refusal) return refused(refusal);
    await append(db, session, locked, found, { kind: "withdrawn", rewords: said.line });
    return done(locked);
  });

const sameNames = (before: string[], now: string[]) =>
  before.length === now.length && now.every((id) => before.includes(id));

/** Marks a thread as settled, or opens it again. */
export const turnThread =
  (settled: boolean): Command<{ thread: string }> =>
  (db, session, form, said) =>
    beside(db, session, form, async (locked) => {
      const found = await findThread(db, session.actor, locked.document.id, said.thread);
      if (!found) return { status: "notFound" };
      const refusal = whyNotTurn(settled, found.facts, session.actor);
      if (refusal) return refused(refusal);
      await append(db, session, locked, found, { kind: settled ? "settled" : "reopened" });
      return done(locked);
    });

type Found = { id: string; audience: CommentAudience; member: string | null; last: number };

async function write(
  db: Tx,
  session: Session,
  locked: Locked,
  thread: Found,
  { text, mention }: Words,
  rewords?: number,
): Promise<ActOutcome> {
  const known = mention.length === 0 ? [] : await listMentionable(db, locked.document.id, session.actor);
  const named = readersAmong(known, thread.audience, thread.member).filter(({ id }) => mention.includes(id));
  if (named.length !== mention.length) return { status: "invalid", fields: { mention: "unknown" } };
  await append(db, session, locked, thread, {
    kind: rewords === undefined ? "said" : "reworded",
    text,
    rewords,
    mentioned: named.map(({ id }) => id),
    mentionedNames: named.map(({ name }) => name),
  });
  return done(locked);
}

type Said = {
  kind: "said" | "reworded" | "settled" | "reopened" | "withdrawn";
  text?: string;
  rewords?: number | undefined;
  mentioned?: string[];
  mentionedNames?: string[];
};

async function append(db: Tx, { actor, name, day }: Session, { document }: Locked, { id, last }: Found, said: Said) {
  const holder = "member" in actor ? actor.member : "office" in actor ? actor.office : null;
  await db.comment.createMany({
    data: {
      threadId: id,
      number: last + 1,
      documentId: document.id,
      personId: actor.person,
      personName: name,
      role: actor.role,
      holder,
      ...(day && { saidAt: dateOf(day) }),
      ...said,
    },
  });
}
