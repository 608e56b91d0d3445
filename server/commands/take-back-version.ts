import { whyNotOther } from "@/domain/authority";
import { whyVersionKept } from "@/domain/taken-back";
import { actOn, type Command, changeDocument, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";

/** Takes back a version that was added by mistake and that nobody but its leads and the secretariat reads: it keeps its number, and counts no more. */
export const takeBackVersion: Command<{ version: number; reason: string }> = (db, session, form, said) =>
  actOn(db, session, form, async ({ document, standing, now }) => {
    const refusal = whyNotOther("takeBackVersion", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const row = await db.version.findFirst({
      where: { documentId: document.id, number: said.version, takenBack: null },
      select: { number: true, shares: { select: { audience: true } } },
    });
    if (!row) return { status: "invalid", fields: { version: "unknown" } };
    const shared = row.shares.map(({ audience }) => audience);
    const code = whyVersionKept({ number: row.number, shared }, await findUse(db, document.id));
    if (code) return { status: "refused", refusal: { code } };

    const of = { documentId: document.id, versionNumber: row.number, personId: session.actor.person };
    await db.takenBackVersion.createMany({ data: { ...of, reason: said.reason } });
    await changeDocument(db, document.id);
    const told = { kind: "versionTakenBack", audience: "leads" as const, version: row.number };
    await recordEvent(db, session, document.id, { ...told, data: { reason: said.reason } }, form.request);
    return done({ now });
  });

/** What was said or done about the versions of a document. */
async function findUse(db: Tx, documentId: string) {
  const where = { documentId, versionNumber: { not: null } };
  const clearances = await db.clearance.findMany({ where, select: { versionNumber: true, kind: true } });
  const decisions = await db.decision.findMany({ where, select: { versionNumber: true } });
  const [said] = await db.$queryRaw<{ commented: number[] }[]>`
    SELECT ARRAY(SELECT commented_for_all(${documentId}::uuid)) AS commented`;
  return {
    commented: said?.commented ?? [],
    clearances: clearances.map(({ versionNumber: version, kind }) => ({ version, kind })),
    decisions: decisions.map(({ versionNumber: version }) => ({ version })),
  };
}
