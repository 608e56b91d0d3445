import { gateBody, isGate, type Move, ruleOf } from "@/domain/moves";
import { phaseOf, type Stage } from "@/domain/stages";
import type { Prisma } from "@/prisma/generated/client";
import { changeDocument, dateOf, type Locked } from "@/server/commands/act-on";
import type { MoveInput, Step } from "@/server/commands/move-input";
import { recordEvent } from "@/server/commands/record-event";
import { shareVersion } from "@/server/commands/share-version";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

const undoMinutes = 10;

export const undoUntil = (now: Date) => new Date(now.getTime() + undoMinutes * 60_000).toISOString();

/** The moves that lead on, which the public is told of with the move itself unless the officer holds them. */
const forward: readonly Move[] = ["open", "submit", "endorseSoca", "endorseCouncil", "conclude"];

/** Where a move leads from here. */
function stageAfter(move: Move, { document }: Locked, input: MoveInput): Stage | null {
  const { to } = ruleOf(move);
  if (to === "same") return document.stage;
  return to === "earlier" ? (input.stage ?? document.stage) : to;
}

/** Changes the document as a step says and writes the one line that tells of it. */
export async function carryOut(
  db: Tx,
  session: Session,
  locked: Locked,
  step: Step,
  request: string,
  by: { recordedBy?: string } = {},
) {
  const { move, input, day, found } = step;
  const { document, standing } = locked;
  const stage = stageAfter(move, locked, input);
  const moved = stage !== document.stage;
  if (move === "submit" && standing.latest !== null && standing.latest !== standing.version) {
    await shareVersion(db, session, document.id, standing.latest, "delegations");
  }
  const change: Prisma.DocumentUncheckedUpdateInput = {
    stage,
    ...(moved && { stageSince: dateOf(day) }),
    ...(found.targetId && { targetId: found.targetId }),
    ...(input.target === "council" && { finalBody: "council" }),
    ...((moved || found.meetingId) && {
      meetingId: move === "submit" || move === "defer" ? found.meetingId : null,
      byCirculation: move === "submit" && found.byCirculation === true,
    }),
    ...(move === "open" && { opened: true }),
    ...(move === "conclude" && { outcome: input.outcome }),
  };
  await changeDocument(db, document.id, change);
  // The secretariat did what the leads were still asked for.
  if (standing.joint) await db.jointRequest.deleteMany({ where: { documentId: document.id } });

  const release = forward.includes(move) && !input.hold && !input.textToFollow;
  const said = {
    kind: ruleOf(move).second || input.gap ? "confirmed" : move,
    day: dateOf(day),
    version: move === "submit" ? standing.latest : (standing.version ?? standing.latest),
    meetingId: found.meetingId,
    data: { ...by, phase: stage && phaseOf(stage), stage, release, ...saidOf(locked, step) },
  };
  await recordEvent(db, session, document.id, said, request);
  if (release && standing.listed) await releaseAfter(db, locked, move);
}

/** A conclusion reaches the public once it can no longer be undone; every other step forward at once. */
async function releaseAfter(db: Tx, { document, now }: Locked, move: Move) {
  if (move !== "conclude") {
    await db.$executeRaw`SELECT release_document(${document.id}::uuid)`;
    return;
  }
  const visibleFrom = new Date(undoUntil(now));
  await db.dueRelease.createMany({ data: { documentId: document.id, visibleFrom } });
}

/** What the history says of the step; a conclusion speaks in the verb of its outcome. */
const stepOf = (move: Move, { outcome, gap }: MoveInput) =>
  gap ? "gapPassed" : move === "conclude" && outcome ? outcome : move;

/** What the line of a step keeps of what was said with it, and what an undo puts back. */
function saidOf({ document }: Locked, { move, input, decisionId, found, together }: Step): Prisma.InputJsonObject {
  return {
    step: stepOf(move, input),
    before: beforeOf(document),
    decisionId: decisionId ?? null,
    targetId: found.targetId ?? document.targetId,
    ...(input.decision && !input.gap && { verb: input.decision }),
    ...(input.reason && { reason: input.reason }),
    ...(input.outcomeReason && { reason: input.outcomeReason }),
    ...(input.asker && move === "withdraw" && { asker: input.asker }),
    ...(input.gap && { gap: input.gap, body: isGate(document.stage) ? gateBody[document.stage] : null }),
    ...((found.byCirculation || found.circulationId) && { byCirculation: true }),
    ...(found.circulationId && { circulation: found.circulationId }),
    ...(found.replacement && { replacement: found.replacement }),
    ...(input.outcome && move === "conclude" && { outcome: input.outcome }),
    ...(input.takingPartReason && { takingPartReason: input.takingPartReason }),
    ...(input.textToFollow && { textToFollow: true }),
    ...(input.conditions.length > 0 && { conditions: input.conditions.map(({ text }) => text) }),
    ...(together && { together }),
  };
}

function beforeOf({ stageSince, ...document }: Locked["document"]) {
  const { stage, targetId, meetingId, byCirculation, outcome, opened, finalBody } = document;
  const since = stageSince?.toISOString() ?? null;
  return { stage, stageSince: since, targetId, meetingId, byCirculation, outcome, opened, finalBody };
}
