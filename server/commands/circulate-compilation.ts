import { whyNotOther } from "@/domain/authority";
import { actOn, type Command, dateOf, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import { findCompilation } from "@/server/queries/compilation";

/**
 * The secretariat circulates what all states said of the version before them. From then on every delegation reads the
 * positions that count on it; nothing else opens them, and it is never taken back.
 */
export const circulateCompilation: Command<{ version: number }> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const refusal = whyNotOther("compilation", standing, session.actor);
      if (refusal) return { status: "refused", refusal };
      const { version, since } = standing;
      if (version === null || said.version !== version) return { status: "stale", revision: document.revision };
      const found = await findCompilation(db, session.actor, form.address, version);
      if (!found || found.circulatedAt) return { status: "refused", refusal: { code: "alreadyCirculated" } };

      const shared = await db.share.findMany({
        where: { documentId: document.id, versionNumber: { gte: since ?? version, lte: version } },
        select: { versionNumber: true },
      });
      const of = { documentId: document.id, circulatedBy: session.actor.person };
      const at = session.day ? { circulatedAt: dateOf(session.day) } : {};
      const versions = [...new Set(shared.map(({ versionNumber }) => versionNumber))];
      await db.compilation.createMany({
        data: versions.map((versionNumber) => ({ ...of, versionNumber, ...at })),
        skipDuplicates: true,
      });
      const data = { versions, asker: found.states.join(", ") };
      await recordEvent(db, session, document.id, { kind: "compilation", version }, form.request);
      await recordEvent(db, session, document.id, { kind: "positionsOpened", version, data }, form.request);
      return done(locked);
    },
    { anyRevision: true },
  );
