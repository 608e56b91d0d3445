import { whyNotOther } from "@/domain/authority";
import { yetToAgree } from "@/domain/joint";
import type { Move } from "@/domain/moves";
import type { ActOutcome } from "@/domain/outcome";
import { whyNot } from "@/domain/why-not";
import { actOn, type Command, changeDocument, done, type Locked } from "@/server/commands/act-on";
import { carryOut, undoUntil } from "@/server/commands/carry-out";
import type { Step } from "@/server/commands/move-input";
import { type Happened, recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

/** A line that the leads and the secretariat read. */
const amongLeads = (kind: string, data: Happened["data"]): Happened => ({ kind, audience: "leads", data });

/** Keeps what the head of one lead delegation asks for, until the head of each other one has agreed or one declines. */
export async function askLeads(db: Tx, session: Session, { document }: Locked, step: Step, request: string) {
  const { actor, name } = session;
  if (actor.role !== "head") throw new Error("Only the head of a lead delegation asks the others.");
  const { move, input, found } = step;
  const { targetId } = found;
  const asked = { move, memberCode: actor.member, personId: actor.person, personName: name, targetId };
  const reason = input.reason ?? "";
  await db.jointRequest.createMany({ data: { documentId: document.id, ...asked, reason } });
  await agree(db, session, document.id, actor.member);
  await changeDocument(db, document.id);
  await recordEvent(db, session, document.id, amongLeads("jointAsked", { verb: move, reason, targetId }), request);
}

const agree = (db: Tx, { actor }: Session, documentId: string, memberCode: string) =>
  db.jointAgreement.createMany({ data: { documentId, memberCode, personId: "person" in actor ? actor.person : "" } });

/** The head of another lead delegation agrees for its own state; the word of the last one carries out what was asked. */
export const agreeTogether: Command<unknown> = (db, session, form) =>
  actOn(db, session, form, async (locked) => {
    const { standing, document } = locked;
    const { actor } = session;
    const refusal = whyNotOther("agree", standing, actor);
    if (refusal) return { status: "refused", refusal };
    const member = actor.role === "head" ? actor.member : "";
    await agree(db, session, document.id, member);
    const move = standing.joint?.move;
    await recordEvent(db, session, document.id, amongLeads("jointAgreed", { verb: move ?? null }), form.request);
    if (yetToAgree(standing).every((code) => code === member)) return together(db, session, locked, form.request);
    await changeDocument(db, document.id);
    return done(locked);
  });

/** All have agreed: it is done as it was asked for, judged again where the text stands now. */
async function together(db: Tx, session: Session, locked: Locked, request: string): Promise<ActOutcome> {
  const { document, now } = locked;
  const asked = await db.jointRequest.findUniqueOrThrow({ where: { documentId: document.id } });
  const standing = { ...locked.standing, joint: null };
  const move = asked.move as Move;
  const refusal = whyNot(move, standing, session.actor);
  if (refusal) return { status: "refused", refusal };
  const asker = document.leadMembers.join(", ");
  const said = { day: null, dayIsRight: false, verbIsRight: false, conditions: [], takingPart: null, hold: true };
  const step: Step = {
    move,
    input: { ...said, reason: asked.reason, asker },
    day: await readToday(db),
    decisionId: undefined,
    found: { meetingId: null, targetId: asked.targetId, replacement: null },
  };
  await carryOut(db, session, { ...locked, standing }, step, request);
  await db.jointRequest.deleteMany({ where: { documentId: document.id } });
  return { status: "done", at: now.toISOString(), undoUntil: undoUntil(now) };
}

/** The head of a lead delegation declines what was asked, or takes it back; nothing comes of it. */
export const declineTogether: Command<{ reason: string }> = (db, session, form, { reason }) =>
  actOn(db, session, form, async (locked) => {
    const refusal = whyNotOther("decline", locked.standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    await endJoint(db, session, locked, { kind: "jointDeclined", reason }, form.request);
    return done(locked);
  });

/** Ends what was asked of the leads without its being done. */
export async function endJoint(
  db: Tx,
  session: Session,
  { document, standing }: Locked,
  { kind, reason }: { kind: "jointDeclined" | "jointDropped"; reason: string },
  request: string,
) {
  await db.jointRequest.deleteMany({ where: { documentId: document.id } });
  await changeDocument(db, document.id);
  const data = { verb: standing.joint?.move ?? null, reason };
  await recordEvent(db, session, document.id, amongLeads(kind, data), request);
}
