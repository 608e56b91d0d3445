import { whyNotOther } from "@/domain/authority";
import { isEntry, whyKept } from "@/domain/taken-back";
import { actOn, type Command, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { decisionFields, decisionLines } from "@/server/queries/decision-lines";
import { hangingFields, positionLine } from "@/server/queries/inside-lines";

/**
 * The secretariat takes back a word that it entered for a state by mistake: the entry stays in the record and counts no
 * more, and the state's word before it stands again. Whoever was told of the entry is told of this.
 */
export const takeBack: Command<{ position: string; reason: string }> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const refusal = whyNotOther("takeBack", standing, session.actor);
      if (refusal) return { status: "refused", refusal };
      const row = await db.position.findFirst({
        where: { id: said.position, documentId: document.id },
        select: hangingFields.positions.select,
      });
      const word = row && positionLine(row, []);
      if (!word || !isEntry(word)) return { status: "invalid", fields: { position: "unknown" } };
      const code = whyKept(word, await findRelied(db, document.id));
      if (code) return { status: "refused", refusal: { code } };

      const { id, member, version, stance } = word;
      const of = { documentId: document.id, memberCode: member, positionId: id, personId: session.actor.person };
      await db.answer.createMany({ data: { ...of, confirmed: false, takenBack: true, reason: said.reason } });
      const data = { takesBack: id, stance, reason: said.reason };
      const told = { kind: "onBehalfTakenBack", audience: "member" as const, member, version, data };
      await recordEvent(db, session, document.id, told, form.request);
      for (const others of await toldBefore(db, document.id, word))
        await recordEvent(db, session, document.id, { kind: "heardTakenBack", version, ...others }, form.request);
      return done(locked);
    },
    { anyRevision: true },
  );

/** What may rest on an entry: decisions that stand, and the ends of circulations. */
async function findRelied(db: Tx, documentId: string) {
  const decisions = await db.decision.findMany({ where: { documentId }, ...decisionFields });
  const texts = await db.circulationText.findMany({
    where: { documentId },
    select: {
      versionNumber: true,
      circulation: { select: { lines: { where: { kind: "closed" }, select: { at: true } } } },
    },
  });
  const closes = texts.flatMap(({ versionNumber: version, circulation }) =>
    circulation.lines.map(({ at }) => ({ version, at: at.toISOString() })),
  );
  return { decisions: decisionLines(decisions), closes };
}

type Word = { id: string; member: string; version: number; stance: string };
type Others = { audience: "leads" | "inside"; member?: string; data?: { edits: true } };
const told = ["consultationsContinue", "clockStopped", "objectionRaised"];

/**
 * Who else heard of the entry: the leads, whose it is where they read its edits (a lead body reads none) or who objects;
 * everybody inside, and not whose, where the entry told them that consultations continue, or the compilation that held it was circulated.
 */
async function toldBefore(db: Tx, documentId: string, { id, member, version, stance }: Word): Promise<Others[]> {
  const entry = await db.event.findFirst({
    where: { documentId, kind: "positionOnBehalf", data: { path: ["positionId"], equals: id } },
    select: { number: true },
  });
  // What an objection tells others is written directly before the line of the word itself.
  const before = await db.event.findMany({
    where: { documentId, number: { lt: entry?.number ?? 0, gte: (entry?.number ?? 0) - told.length } },
    orderBy: { number: "desc" },
    select: { kind: true },
  });
  const others = before.findIndex(({ kind }) => !told.includes(kind));
  const kinds = before.slice(0, others < 0 ? before.length : others).map(({ kind }) => kind);
  const compiled = await db.compilation.count({ where: { documentId, versionNumber: version } });
  const edits = stance === "agreeWithEdits";
  const inside = compiled > 0 || kinds.some((kind) => kind !== "objectionRaised");
  return [
    ...(edits ? [{ audience: "leads" as const, member, data: { edits: true as const } }] : []),
    ...(kinds.includes("objectionRaised") ? [{ audience: "leads" as const, member }] : []),
    ...(inside ? [{ audience: "inside" as const }] : []),
  ];
}
