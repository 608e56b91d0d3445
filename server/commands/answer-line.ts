import { actOn, type Command, done } from "@/server/commands/act-on";
import { whyNotWord } from "@/server/commands/judge-word";
import { recordEvent } from "@/server/commands/record-event";

type Said = { position?: string; decision?: string; confirmed: "yes" | "no"; reason?: string };

/** A state confirms or contests what was entered for it: its position, or that it lifted its objection in the room. */
export const answerLine: Command<Said> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const { actor } = session;
      const refusal = await whyNotWord(db, "answer", standing, actor);
      if (refusal) return { status: "refused", refusal };
      const member = actor.role === "head" ? actor.member : "";
      const confirmed = said.confirmed === "yes";
      if (!said.position === !said.decision) return { status: "invalid", fields: { position: "required" } };

      const line = said.position
        ? await db.position.findFirst({
            where: {
              id: said.position,
              documentId: document.id,
              memberCode: member,
              means: { not: null },
              answers: { none: { takenBack: true } },
            },
            select: { versionNumber: true },
          })
        : await db.decision.findFirst({
            where: { id: said.decision, documentId: document.id, liftedBy: { has: member }, correctedBy: { none: {} } },
            select: { versionNumber: true },
          });
      if (!line) return { status: "invalid", fields: { [said.position ? "position" : "decision"]: "unknown" } };
      if (!confirmed && !said.reason) return { status: "invalid", fields: { reason: "required" } };
      const of = said.position ? { positionId: said.position } : { decisionId: said.decision };
      const before = await db.answer.findFirst({
        where: of,
        orderBy: { answeredAt: "desc" },
        select: { confirmed: true },
      });
      if (before?.confirmed === confirmed) return { status: "refused", refusal: { code: "noChange" } };

      const answer = { documentId: document.id, memberCode: member, ...of, confirmed, reason: said.reason };
      await db.answer.createMany({ data: { ...answer, personId: actor.person } });
      const kind = confirmed ? "onBehalfConfirmed" : "onBehalfContested";
      const data = { answered: said.position ?? said.decision ?? "", ...(said.reason && { reason: said.reason }) };
      const happened = { kind, audience: "member" as const, member, version: line.versionNumber, data };
      await recordEvent(db, session, document.id, happened, form.request);
      return done(locked);
    },
    { anyRevision: true },
  );
