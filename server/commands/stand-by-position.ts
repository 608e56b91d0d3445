import { wordToConfirm } from "@/domain/drafts";
import { isSpent, standingEdits } from "@/domain/standing-edits";
import { actOn, type Command } from "@/server/commands/act-on";
import { whyNotWord } from "@/server/commands/judge-word";
import { sayPosition } from "@/server/commands/record-position";
import { hangingFields } from "@/server/queries/inside-lines";
import { pointsOf } from "@/server/queries/point-lines";
import { findText } from "@/server/queries/steps";

/**
 * A head says that the state's last word still stands on the changed text: the same word, on the version before the states,
 * with the words proposed for paragraphs as far as they still apply.
 */
export const standByPosition: Command<{ version: number; position: string }> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const refusal = await whyNotWord(db, "stand", standing, session.actor);
      if (refusal) return { status: "refused", refusal };
      const member = "member" in session.actor ? session.actor.member : "";
      const rows = await db.position.findMany({
        where: { documentId: document.id, memberCode: member },
        orderBy: hangingFields.positions.orderBy,
        select: { ...hangingFields.positions.select, proposed: true },
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
      const now = await findText(db, document.id, standing.version ?? 0);
      const { edits } = pointsOf(last);
      const left = standingEdits(edits, await findText(db, document.id, last.version), now);
      if (isSpent({ ...last, edits }, left)) return { status: "refused", refusal: { code: "wordSpent" } };
      const dropped = left.gone.map(({ edit }) => edit.anchor);
      return sayPosition(db, session, locked, {
        version: said.version,
        stance: last.stance,
        reason: last.reason ?? undefined,
        paragraph: last.paragraphs.filter(
          (anchor) => now.some((one) => one.anchor === anchor) && !dropped.includes(anchor),
        ),
        needed: edits.length > 0 ? left.stand.some((edit) => edit.needed) : last.needed,
        proposed: last.proposed ?? undefined,
        edits: left.stand.map(({ anchor, words, needed }) => ({ anchor, words, needed })),
        request: form.request,
      });
    },
    { anyRevision: true },
  );
