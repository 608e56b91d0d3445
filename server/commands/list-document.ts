import { whyNotOther } from "@/domain/authority";
import { isReleasable } from "@/domain/lines";
import { isBehind } from "@/domain/public-face";
import { goesAlong, isHeld } from "@/domain/public-lines";
import { phaseOf } from "@/domain/stages";
import { actOn, type Command, changeDocument, done, type Locked } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { insideFields, insideLines } from "@/server/queries/history";
import { faceFields, publicNow } from "@/server/queries/public-now";
import type { Session } from "@/server/session";

/** Lists a document for the public, with the steps that were marked for it. */
export const listDocument: Command<unknown> = (db, session, form) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("list", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    await changeDocument(db, document.id);
    const { along } = await readAround(db, locked);
    await recordEvent(db, session, document.id, { kind: "listed" }, form.request);
    if (along.length > 0) await release(db, session, document.id, along);
    else await db.$executeRaw`SELECT release_document(${document.id}::uuid)`;
    return done(locked);
  });

/** Takes a document off the public list; whatever was still to be released with it is not. */
export const unlistDocument: Command<{ reason: string }> = (db, session, form, { reason }) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("unlist", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    await db.publication.deleteMany({ where: { documentId: document.id } });
    await db.dueRelease.deleteMany({ where: { documentId: document.id } });
    await changeDocument(db, document.id);
    await recordEvent(db, session, document.id, { kind: "unlisted", data: { reason } }, form.request);
    return done(locked);
  });

/** Releases held lines, and with them what the document is now, or keeps all of them inside; a conclusion needs not wait any longer. */
export const releaseSteps: Command<{ step: number[]; keep?: boolean }> = (db, session, form, { step, keep }) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("release", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const around = await readAround(db, locked);
    if (keep) return keepInside(db, session, locked, around.held, form.request);
    const steps = [...new Set([...step, ...around.along])].sort((a, b) => a - b);
    if (steps.length === 0 && !around.behind) return { status: "invalid", fields: { step: "noStep" } };
    const lines = await db.event.findMany({
      where: { documentId: document.id, number: { in: steps }, audience: "inside" },
      select: { number: true, kind: true, data: true },
    });
    const told = await db.releasedStep.count({ where: { documentId: document.id, number: { in: steps } } });
    const undone = await listUndone(db, document.id);
    const open = lines.filter(
      ({ number, kind, data }) => !undone.includes(number) && isReleasable(kind, data as { step?: string }),
    );
    if (told > 0 || open.length !== steps.length) return { status: "invalid", fields: { step: "unknown" } };

    await changeDocument(db, document.id);
    await release(db, session, document.id, steps, form.request);
    return done(locked);
  });

/** Settles that held lines, by number, stay inside: the public page is as it was. */
async function keepInside(db: Tx, session: Session, locked: Locked, steps: number[], request: string) {
  if (steps.length === 0) return { status: "refused" as const, refusal: { code: "nothingHeld" as const } };
  await changeDocument(db, locked.document.id);
  const kept = { kind: "keptInside", audience: "secretariat" as const, data: { steps } };
  await recordEvent(db, session, locked.document.id, kept, request);
  return done(locked);
}

/** The held lines, by number; which of them go with the public page once it says where the document stands now; whether it does not. */
async function readAround(db: Tx, { document }: Locked) {
  const { id, stage, outcome } = document;
  const { publication, steps, events } = await db.document.findUniqueOrThrow({
    where: { id },
    select: {
      publication: { select: faceFields },
      steps: { select: { number: true } },
      events: { orderBy: { number: "asc" }, select: insideFields },
    },
  });
  const history = insideLines(events, new Map(), { released: steps.map(({ number }) => number), named: [] });
  const now = { stage, phase: stage && phaseOf(stage), outcome };
  const numbers = (lines: typeof history) => lines.map(({ number }) => number);
  return {
    held: numbers(history.filter(isHeld)),
    along: numbers(goesAlong(history, now, publication && publicNow(publication, null))),
    behind: publication !== null && isBehind(publication, document),
  };
}

/** The numbers of the lines that later ones took back. */
async function listUndone(db: Tx, documentId: string): Promise<number[]> {
  const lines = await db.event.findMany({ where: { documentId, kind: "undone" }, select: { data: true } });
  return lines.flatMap(({ data }) => (data as { undoes?: number }).undoes ?? []);
}

/** Brings the public page up to what the document is now, with the held lines that are named, and says so in the record. */
export async function release(db: Tx, session: Session, documentId: string, steps: number[], request?: string) {
  await recordEvent(db, session, documentId, { kind: "released", data: { steps } }, request);
  await db.$executeRaw`SELECT release_document(${documentId}::uuid)`;
}
