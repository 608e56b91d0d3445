import { whyNotOther } from "@/domain/authority";
import { actOn, type Command, dateOf, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";

/** The leads or the secretariat answer an edit in words: taken up in the next text, or not. The latest answer counts. */
export const answerEdit: Command<{ edit: string; taken: "yes" | "no"; words: string }> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const { actor } = session;
      const refusal = whyNotOther("answerEdit", standing, actor);
      if (refusal) return { status: "refused", refusal };
      const edit = await db.edit.findFirst({
        where: { id: said.edit, documentId: document.id },
        select: { position: { select: { id: true, memberCode: true, versionNumber: true } } },
      });
      if (!edit || (await isNotTheirs(db, document.id, edit.position)))
        return { status: "invalid", fields: { edit: "unknown" } };

      const taken = said.taken === "yes";
      const holder = "member" in actor ? actor.member : "office" in actor ? actor.office : null;
      const of = { documentId: document.id, editId: said.edit, personId: actor.person, role: actor.role, holder };
      const at = session.day ? { answeredAt: dateOf(session.day) } : {};
      await db.editAnswer.createMany({ data: { ...of, taken, words: said.words, ...at } });
      const { memberCode: member, versionNumber: version } = edit.position;
      const told = { kind: "editAnswered", audience: "member" as const, member, version };
      const data = { editId: said.edit, verb: taken ? "takenUp" : "notTaken", reason: said.words };
      await recordEvent(db, session, document.id, { ...told, data }, form.request);
      return done(locked);
    },
    { anyRevision: true },
  );

/**
 * Whether the word that proposed the edit is no word of its state (contested, or taken back), or a later one took its place,
 * as far as whoever answers sees it.
 */
async function isNotTheirs(db: Tx, documentId: string, word: { id: string; memberCode: string }): Promise<boolean> {
  const rows = await db.position.findMany({
    where: { documentId, memberCode: word.memberCode },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { id: true, answers: { orderBy: { answeredAt: "desc" }, take: 1, select: { confirmed: true } } },
  });
  const standing = rows.filter(({ answers }) => answers[0]?.confirmed !== false);
  return standing.at(-1)?.id !== word.id;
}
