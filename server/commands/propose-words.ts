import { whyNotOther } from "@/domain/authority";
import { standingObjections } from "@/domain/objections";
import { actOn, type Command, dateOf, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import { findInside } from "@/server/queries/document-inside";
import { findText } from "@/server/queries/steps";

/** The leads or the secretariat offer words to meet an objection that stands. Only its state lifts it. */
export const proposeWords: Command<{ objection: string; on?: string; words: string }> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const { actor } = session;
      const refusal = whyNotOther("proposal", standing, actor);
      if (refusal) return { status: "refused", refusal };
      const inside = await findInside(db, actor, form.address);
      const met = inside && standingObjections(inside).find(({ word }) => word.id === said.objection)?.word;
      if (!met) return { status: "invalid", fields: { objection: "unknown" } };
      const anchors = (await findText(db, document.id, standing.version ?? 0)).map(({ anchor }) => anchor);
      if (said.on && !anchors.includes(said.on)) return { status: "invalid", fields: { on: "unknown" } };

      const holder = "member" in actor ? actor.member : "office" in actor ? actor.office : null;
      const by = {
        personId: actor.person,
        role: actor.role,
        holder,
        ...(session.day && { proposedAt: dateOf(session.day) }),
      };
      await db.proposal.createMany({
        data: { documentId: document.id, positionId: met.id, anchor: said.on ?? null, words: said.words, ...by },
      });
      const told = { kind: "proposalMade", audience: "member" as const, member: met.member, version: met.version };
      await recordEvent(db, session, document.id, { ...told, data: { reason: said.words } }, form.request);
      return done(locked);
    },
    { anyRevision: true },
  );
