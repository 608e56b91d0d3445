import { whyNotOther } from "@/domain/authority";
import { wordToConfirm } from "@/domain/drafts";
import { actOn, type Command } from "@/server/commands/act-on";
import { sayPosition } from "@/server/commands/record-position";
import { hangingFields } from "@/server/queries/inside-lines";
import { findText } from "@/server/queries/steps";

/** A head says that the state's last word still stands on the changed text: the same word, on the version before the states. */
export const standByPosition: Command<{ version: number; position: string }> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const refusal = whyNotOther("stand", standing, session.actor);
      if (refusal) return { status: "refused", refusal };
      const member = "member" in session.actor ? session.actor.member : "";
      const rows = await db.position.findMany({
        where: { documentId: document.id, memberCode: member },
        ...hangingFields.positions,
      });
      const words = rows.map((row) => ({
        ...row,
        member,
        version: row.versionNumber,
        contested: row.answers[0]?.confirmed === false,
      }));
      const last = wordToConfirm(words, member, standing.version, standing.since);
      if (!last) return { status: "refused", refusal: { code: "wordStands" } };
      if (last.id !== said.position) return { status: "stale", revision: document.revision };
      const anchors = (await findText(db, document.id, standing.version ?? 0)).map(({ anchor }) => anchor);
      return sayPosition(db, session, locked, {
        version: said.version,
        stance: last.stance,
        reason: last.reason ?? undefined,
        paragraph: last.paragraphs.filter((anchor) => anchors.includes(anchor)),
        needed: last.needed,
        request: form.request,
      });
    },
    { anyRevision: true },
  );
