import { type Gate, gateBody, isGate } from "@/domain/moves";
import { dateOf, type Locked } from "@/server/commands/act-on";
import type { Step } from "@/server/commands/move-input";
import type { Tx } from "@/server/db";
import { listTakingPart } from "@/server/queries/standing";

/** Writes what a body decided, in its own verb and on its own day, with the states that took part and what it left open. */
export async function recordDecision(
  db: Tx,
  { document, standing }: Locked,
  { input, day, found }: Step,
): Promise<string> {
  const gate: Gate = isGate(document.stage) ? document.stage : "soca";
  const { id } = await db.decision.create({
    data: {
      documentId: document.id,
      bodyCode: gateBody[gate],
      meetingId: found.meetingId,
      circulationId: found.circulationId ?? null,
      gate,
      day: input.gap ? null : dateOf(day),
      verb: input.gap ? "gap" : (input.decision ?? ""),
      outcome: input.gap ? null : input.outcome,
      versionNumber: standing.version,
      memberCodes: input.gap ? [] : (input.takingPart ?? (await listTakingPart(db, day))),
      gapReason: input.gap,
      regardless: input.regardless ?? false,
    },
    select: { id: true },
  });
  const bodies = await db.body.findMany({ select: { code: true } });
  const holder = (who: string | null) =>
    bodies.some(({ code }) => code === who) ? { bodyCode: who } : { memberCode: who };
  const left = standing.clearances
    .filter((clearance) => input.left?.includes(clearance.id))
    .map(({ of }) => ({ kind: "body" as const, text: of, who: bodies.some(({ code }) => code === of) ? of : null }));
  await db.condition.createMany({
    data: [...input.conditions, ...left].map(({ kind, text, who }) => ({
      documentId: document.id,
      decisionId: id,
      kind,
      text,
      ...holder(who),
    })),
  });
  return id;
}

/** A decision that no longer stands keeps its line; another line in its place says so, and its open conditions are closed. */
export async function takeBackDecision(db: Tx, documentId: string, decisionId: string, now: Date) {
  await db.decision.createMany({ data: { documentId, correctsId: decisionId, verb: "undone" } });
  await db.condition.updateMany({ where: { decisionId, metOn: null }, data: { metOn: now, proof: "undone" } });
}
