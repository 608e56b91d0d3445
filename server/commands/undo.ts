import { whyNotUndo } from "@/domain/after-step";
import type { FinalBody, Outcome } from "@/domain/documents";
import type { Stage } from "@/domain/stages";

import { actOn, type Command, changeDocument, dateOf, dayOfAct, done } from "@/server/commands/act-on";
import { takeBackDecision } from "@/server/commands/record-decision";
import { recordEvent } from "@/server/commands/record-event";

type Before = {
  stage: Stage | null;
  stageSince: string | null;
  targetId: string | null;
  meetingId: string | null;
  /** Not said in lines from before a text could be submitted so. */
  byCirculation?: boolean;
  outcome: Outcome | null;
  opened: boolean;
  finalBody: FinalBody;
};
type Line = { before: Before; decisionId: string | null; release: boolean };

/** Takes back the last step within ten minutes: the document stands as before, and both lines stay. */
export const undo: Command<unknown> = (db, session, form) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing, now } = locked;
    const refusal = whyNotUndo(standing, session.actor, now);
    if (refusal) return { status: "refused", refusal };

    const line = await db.event.findFirstOrThrow({
      where: { documentId: document.id },
      orderBy: { number: "desc" },
      select: { number: true, data: true },
    });
    const { before, decisionId, release } = line.data as unknown as Line;
    if (decisionId) await takeBackDecision(db, document.id, decisionId, now);
    const { stageSince, byCirculation = false, ...rest } = before;
    await changeDocument(db, document.id, {
      ...rest,
      byCirculation,
      stageSince: stageSince ? new Date(stageSince) : null,
    });
    // A conclusion was not told to the public yet; whatever else was is put right with it.
    const { count: notYetTold } = await db.dueRelease.deleteMany({ where: { documentId: document.id } });
    const told = release && standing.listed && notYetTold === 0;
    const said = { undoes: line.number, stage: before.stage, targetId: before.targetId, release: told };
    await recordEvent(
      db,
      session,
      document.id,
      { kind: "undone", day: dateOf(await dayOfAct(db, session)), data: said },
      form.request,
    );
    if (told) await db.$executeRaw`SELECT release_document(${document.id}::uuid)`;
    return done(locked);
  });
