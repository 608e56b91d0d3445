import { asksOthers } from "@/domain/joint";
import { ruleOf } from "@/domain/moves";
import type { ActOutcome } from "@/domain/outcome";
import { stillNeeded, whyNot } from "@/domain/why-not";
import { actOn, type Command, done, type Locked } from "@/server/commands/act-on";
import { carryOut, undoUntil } from "@/server/commands/carry-out";
import { askLeads } from "@/server/commands/joint";
import { judgeMove, type MoveAsked } from "@/server/commands/judge-move";
import type { Step } from "@/server/commands/move-input";
import { recordDecision } from "@/server/commands/record-decision";
import { recordEvent } from "@/server/commands/record-event";
import { waitForSecond } from "@/server/commands/wait-for-second";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

/** Makes one permitted move: what it checks and what it writes stand in one transaction, under the document's lock. */
export const makeMove: Command<MoveAsked> = (db, session, form, asked) =>
  actOn(db, session, form, async (locked) => {
    const judged = await judgeMove(db, session, locked, asked);
    if ("status" in judged) return judged;
    if (!asksOthers(judged.move, locked.standing, session.actor))
      return takeStep(db, session, locked, judged, form.request);
    await askLeads(db, session, locked, judged, form.request);
    return done(locked);
  });

/** Takes a step that was judged: at once, or once a second officer has confirmed what this one records. */
export async function takeStep(
  db: Tx,
  session: Session,
  locked: Locked,
  judged: Step,
  request: string,
): Promise<ActOutcome> {
  const decides = ruleOf(judged.move).needs.includes("decision");
  const step = decides ? { ...judged, decisionId: await recordDecision(db, locked, judged) } : judged;
  const { gap, outcome, decision } = step.input;
  if (gap) {
    // Everybody inside reads what waits; why there is no decision stands in the decision's own row until it is confirmed.
    const { gap: _reason, ...input } = step.input;
    await waitForSecond(db, session, locked, "gap", { ...step, input }, request, {});
    const reason = { kind: "gapReason", audience: "secretariat" as const, data: { reason: gap } };
    await recordEvent(db, session, locked.document.id, reason, request);
    return done(locked);
  }
  if (ruleOf(step.move).second) {
    const said = { outcome: outcome ?? null, verb: decision ?? null };
    await waitForSecond(db, session, locked, "conclude", step, request, said);
    return done(locked);
  }
  await carryOut(db, session, locked, step, request);
  return { status: "done", at: locked.now.toISOString(), undoUntil: undoUntil(locked.now) };
}

/** Judges a step again that waited for a second officer, for much may have happened since; `own` are its own conditions. */
export function whyNotAnyMore({ standing }: Locked, { move, input }: Step, session: Session, own: string[]) {
  const conditions = standing.conditions.filter(({ id }) => !own.includes(id));
  const now = { ...standing, conditions, pending: null };
  return whyNot(move, now, session.actor) ?? stillNeeded(move, now, input);
}
