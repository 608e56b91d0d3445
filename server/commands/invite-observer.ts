import { actOn, type Command, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import { readAround } from "@/server/queries/comments";

/** The secretariat invites an observer to comment on a document that is open to the delegations; it still takes no position. */
export const inviteObserver: Command<{ member: string }> = (db, session, form, { member }) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document } = locked;
      if (session.actor.role !== "secretariat") return { status: "refused", refusal: { code: "secretariatOnly" } };
      const { stage, observers, invited } = await readAround(db, document.id);
      if (!document.opened || !stage) return { status: "refused", refusal: { code: "notKnown" } };
      if (!observers.includes(member)) return { status: "invalid", fields: { member: "unknown" } };
      if (invited.includes(member)) return { status: "refused", refusal: { code: "noChange" } };
      await db.observerInvitation.createMany({
        data: { documentId: document.id, memberCode: member, personId: session.actor.person },
      });
      await recordEvent(db, session, document.id, { kind: "observerInvited", member }, form.request);
      return done(locked);
    },
    { anyRevision: true },
  );
