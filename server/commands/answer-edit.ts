import { whyNotOther } from "@/domain/authority";
import { actOn, type Command, dateOf, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";

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
        select: { position: { select: { memberCode: true, versionNumber: true } } },
      });
      if (!edit) return { status: "invalid", fields: { edit: "unknown" } };

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
