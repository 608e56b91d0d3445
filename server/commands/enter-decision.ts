import { whyNotOther } from "@/domain/authority";
import { doubtOf } from "@/domain/doubted-day";
import { type Gate, gateBody, gatesUpTo } from "@/domain/moves";
import type { FieldProblem } from "@/domain/outcome";
import { sittingNamed } from "@/domain/sitting-named";
import { actOn, type Command, changeDocument, dateOf, done } from "@/server/commands/act-on";
import { findCited } from "@/server/commands/find-cited";
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
    const { stage, finalBody } = standing;
    if (!stage) return { status: "refused", refusal: { code: "stageNotKnown" } };
    if (!gatesUpTo(stage, finalBody).includes(said.gate))
      return { status: "refused", refusal: { code: "stage", stage } };
    const fields: Record<string, FieldProblem> = {};
    const { meeting: address, circulation, between } = sittingNamed(said.meeting);
    const sitting = address ? await findSitting(db, { address }) : null;
    const body = gateBody[said.gate];
    const cited = circulation ? await findCited(db, locked, { circulation, body, version: null }) : null;
    if (cited && "code" in cited) return { status: "refused", refusal: cited };
    if (between || (address && sitting?.kind !== said.gate) || (circulation && !cited)) fields.meeting = "unknown";
    const today = await readToday(db);
    const doubt = doubtOf(said.day, { today, meeting: sitting?.day, agreed: cited?.on });
    if (said.day > today) fields.day = "yetToCome";
    else if (doubt && !said.dayIsRight) fields.day = doubt;
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
        bodyCode: body,
        meetingId: sitting?.id,
        circulationId: cited?.id,
        gate: said.gate,
        day: dateOf(said.day),
        verb: said.verb,
        // A circulation says which version it carried; of a meeting that is not known.
        versionNumber: cited?.version ?? null,
        memberCodes: takingPart ?? (await listTakingPart(db, said.day)),
        correctsId: gap?.id,
      },
    });
    await changeDocument(db, document.id);
    const data = {
      verb: said.verb,
      gate: said.gate,
      body,
      decisionId: id,
      ...(cited && { byCirculation: true, circulation: cited.id }),
      fillsGap: gap !== null,
      ...(takingPart && said.takingPartReason && { takingPartReason: said.takingPartReason }),
    };
    const happened = { kind: "decisionEntered", day: dateOf(said.day), meetingId: sitting?.id, data };
    await recordEvent(db, session, document.id, happened, form.request);
    return done(locked);
  });
