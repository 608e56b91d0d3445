import { whyNotConfirm } from "@/domain/after-step";
import type { ActOutcome } from "@/domain/outcome";

import type { Prisma } from "@/prisma/generated/client";
import { actOn, type Command, changeDocument, done, type Locked } from "@/server/commands/act-on";
import { carryOut, undoUntil } from "@/server/commands/carry-out";
import { carryOutCorrection } from "@/server/commands/correct-decision";
import { endJoint } from "@/server/commands/joint";
import { whyNotAnyMore } from "@/server/commands/make-move";
import type { Step } from "@/server/commands/move-input";
import { takeBackDecision } from "@/server/commands/record-decision";
import { recordEvent } from "@/server/commands/record-event";
import { carryOutRecord, type Reported } from "@/server/commands/record-step";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

/** The second officer confirms what the first recorded; only now it takes effect. */
export const confirmPending: Command<unknown> = (db, session, form) =>
  actOn(db, session, form, async (locked) => {
    const { standing, document } = locked;
    const office = session.actor.role === "secretariat" && session.actor.office === "asec" ? "chair" : "asec";
    const [row] = await db.$queryRaw<{ staffed: boolean }[]>`SELECT is_staffed(${office}) AS staffed`;
    const refusal = whyNotConfirm(standing, session.actor, row?.staffed ?? false);
    if (refusal) return { status: "refused", refusal };
    const pending = await db.pending.delete({ where: { documentId: document.id } });
    return confirm(db, session, locked, pending, form.request);
  });

type Waiting = Prisma.PendingGetPayload<object>;

async function confirm(
  db: Tx,
  session: Session,
  locked: Locked,
  { kind, data, personId }: Waiting,
  request: string,
): Promise<ActOutcome> {
  const by = { recordedBy: personId };
  if (kind === "correct") {
    await carryOutCorrection(db, session, locked, request, by);
    return done(locked);
  }
  if (kind === "record") {
    await carryOutRecord(db, session, locked, data as unknown as Reported, request, by);
    return done(locked);
  }
  const step = await withGap(db, data as unknown as Step);
  const own = step.decisionId
    ? await db.condition.findMany({ where: { decisionId: step.decisionId }, select: { id: true } })
    : [];
  const ids = own.map(({ id }) => id);
  const refusal = whyNotAnyMore(locked, step, session, ids);
  if (refusal) return { status: "refused", refusal };
  await carryOut(db, session, locked, step, request, by);
  return { status: "done", at: locked.now.toISOString(), undoUntil: undoUntil(locked.now) };
}

/** A step with the reason why its gate has no decision of its own, which is kept in the decision's row until now. */
async function withGap(db: Tx, step: Step): Promise<Step> {
  if (!step.decisionId) return step;
  const decision = await db.decision.findUnique({ where: { id: step.decisionId }, select: { gapReason: true } });
  return decision?.gapReason ? { ...step, input: { ...step.input, gap: decision.gapReason } } : step;
}

/** Whoever recorded it, or another officer, takes back what was not yet confirmed; its line stays. */
export const dropPending: Command<{ reason: string }> = (db, session, form, { reason }) =>
  actOn(db, session, form, async (locked) => {
    const { standing, document, now } = locked;
    if (session.actor.role !== "secretariat") return { status: "refused", refusal: { code: "secretariatOnly" } };
    if (standing.joint) {
      await endJoint(db, session, locked, { kind: "jointDropped", reason }, form.request);
      return done(locked);
    }
    if (!standing.pending) return { status: "refused", refusal: { code: "notKnown" } };
    const pending = await db.pending.delete({ where: { documentId: document.id } });
    const { decisionId, input } = pending.data as unknown as Partial<Step>;
    if (decisionId && input) await takeBackDecision(db, document.id, decisionId, now);
    await changeDocument(db, document.id);
    const said = { pending: pending.kind, outcome: input?.outcome ?? null };
    await recordEvent(db, session, document.id, { kind: "pendingDropped", data: said }, form.request);
    // Why speaks of what was proposed, which was never anybody else's to read.
    const why = { kind: "dropReason", audience: "secretariat" as const, data: { reason } };
    await recordEvent(db, session, document.id, why, form.request);
    return done(locked);
  });
