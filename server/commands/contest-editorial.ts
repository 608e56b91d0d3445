import { actOn, type Command, done } from "@/server/commands/act-on";
import { whyNotWord } from "@/server/commands/judge-word";
import { recordEvent } from "@/server/commands/record-event";

/** A state says that the version before it is not editorial: it counts as substantive. Which state said so is told to nobody else. */
export const contestEditorial: Command<{ version: number; reason: string }> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const { actor } = session;
      const refusal = await whyNotWord(db, "contestEditorial", standing, actor);
      if (refusal) return { status: "refused", refusal };
      if (said.version !== standing.version) return { status: "stale", revision: document.revision };
      const member = actor.role === "head" ? actor.member : "";

      const of = { documentId: document.id, versionNumber: said.version };
      await db.editorialContest.createMany({
        data: { ...of, memberCode: member, reason: said.reason, personId: actor.person },
      });
      const told = { audience: "member" as const, member, version: said.version, data: { reason: said.reason } };
      await recordEvent(db, session, document.id, { kind: "editorialContested", ...told }, form.request);
      return done(locked);
    },
    { anyRevision: true },
  );
