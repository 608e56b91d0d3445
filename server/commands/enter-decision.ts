import { whyNotOther } from "@/domain/authority";
import { doubtOf } from "@/domain/doubted-day";
import { type Gate, gateBody } from "@/domain/moves";
import type { FieldProblem } from "@/domain/outcome";
import { stages } from "@/domain/stages";
import { actOn, type Command, changeDocument, dateOf, done } from "@/server/commands/act-on";
import { findSitting, wrongWithTakingPart } from "@/server/commands/find-named";
import { recordEvent } from "@/server/commands/record-event";
import { listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";

type Said = {
  gate: Gate;
  meeting?: string;
  verb: string;
  day: string;
  dayIsRight: boolean;
  takingPart: string[];
  takingPartReason?: string;
};

/** A decision entered late or out of order: it fills its place, moves nothing, and closes the gap that stood there. */
export const enterDecision: Command<Said> = (db, session, form, said) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("decision", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    if (standing.stage && stages.indexOf(said.gate) > stages.indexOf(standing.stage)) {
      return { status: "refused", refusal: { code: "stage", stage: standing.stage } };
    }
    const fields: Record<string, FieldProblem> = {};
    const sitting = said.meeting ? await findSitting(db, { address: said.meeting }) : null;
    if (said.meeting && sitting?.kind !== said.gate) fields.meeting = "unknown";
    const doubt = doubtOf(said.day, { today: await readToday(db), meeting: sitting?.day });
    if (doubt && !said.dayIsRight) fields.day = doubt;
    const takingPart = said.takingPart.length > 0 ? said.takingPart : null;
    Object.assign(fields, await wrongWithTakingPart(db, { ...said, takingPart }, said.day));
    if (Object.keys(fields).length > 0) return { status: "invalid", fields };

    const gap = await db.decision.findFirst({
      where: { documentId: document.id, gate: said.gate, gapReason: { not: null }, correctedBy: { none: {} } },
      select: { id: true },
    });
    const id = crypto.randomUUID();
    await db.decision.createMany({
      data: {
        id,
        documentId: document.id,
        bodyCode: gateBody[said.gate],
        meetingId: sitting?.id,
        gate: said.gate,
        day: dateOf(said.day),
        verb: said.verb,
        versionNumber: null,
        memberCodes: takingPart ?? (await listTakingPart(db, said.day)),
        correctsId: gap?.id,
      },
    });
    await changeDocument(db, document.id);
    const data = {
      verb: said.verb,
      gate: said.gate,
      body: gateBody[said.gate],
      decisionId: id,
      fillsGap: gap !== null,
      ...(takingPart && said.takingPartReason && { takingPartReason: said.takingPartReason }),
    };
    const happened = { kind: "decisionEntered", day: dateOf(said.day), meetingId: sitting?.id, data };
    await recordEvent(db, session, document.id, happened, form.request);
    return done(locked);
  });
