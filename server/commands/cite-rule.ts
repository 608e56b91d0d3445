import type { ActOutcome } from "@/domain/outcome";
import { findRepeated, keepOutcome } from "@/server/commands/act-on";
import { holdRequest } from "@/server/commands/propose-document";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

export type RuleSaid = { request: string; body: string; citation: string; hours: number };

/** Cites the rule of a body by which no word within so many hours is consent; the latest of a body counts from then on. */
export async function citeRule(db: Tx, session: Session, said: RuleSaid): Promise<ActOutcome> {
  const { request, body: bodyCode, citation, hours } = said;
  await holdRequest(db, request);
  const repeated = await findRepeated(db, session, request);
  if (repeated) return repeated;
  return keepOutcome(db, session, request, async (): Promise<ActOutcome> => {
    if (session.actor.role !== "admin") return { status: "refused", refusal: { code: "adminOnly" } };
    const body = await db.body.findUnique({ where: { code: bodyCode }, select: { code: true } });
    if (!body) return { status: "invalid", fields: { body: "unknown" } };
    if (hours < 1 || hours > 8_760) return { status: "invalid", fields: { hours: "unknown" } };
    await db.bodyRule.createMany({ data: { bodyCode, citation, hours, setBy: session.actor.person } });
    return { status: "done", at: new Date().toISOString(), undoUntil: null };
  });
}
