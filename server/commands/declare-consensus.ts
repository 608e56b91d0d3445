import { whyNotOther } from "@/domain/authority";
import { consensus } from "@/domain/consensus";
import { doubtOf } from "@/domain/doubted-day";
import { carriedTo } from "@/domain/editorial";
import { isGate } from "@/domain/moves";
import { actOn, type Command, changeDocument, dateOf, done, type Locked } from "@/server/commands/act-on";
import { findSitting, type Sitting } from "@/server/commands/find-named";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { listPositions, listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

type Said = { meeting: string; day?: string; dayIsRight: boolean; lifted: string[] };
type Declaration = { sitting: Sitting; day: string; lifted: string[]; version: number };

/** The Chair declared consensus in the room. It writes no state's position; whose objection was lifted there is told so. */
export const declareConsensus: Command<Said> = (db, session, form, said) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("consensus", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const version = standing.version ?? 0;
    const today = await readToday(db);
    const day = said.day ?? today;
    const sitting = await findSitting(db, { address: said.meeting });
    const gate = isGate(document.stage) ? document.stage : sitting?.kind;
    if (!sitting || sitting.kind !== gate) return { status: "invalid", fields: { meeting: "unknown" } };
    if (day > today) return { status: "invalid", fields: { day: "yetToCome" } };
    const doubt = doubtOf(day, { today, meeting: sitting.day });
    if (doubt && !said.dayIsRight) return { status: "invalid", fields: { day: doubt } };

    const words = carriedTo(await listPositions(db, document.id), standing.since ?? version, version);
    const verdict = consensus(await listTakingPart(db, today), words, version);
    const objecting = "working" in verdict ? verdict.working.object : [];
    if (said.lifted.some((state) => !objecting.includes(state)))
      return { status: "invalid", fields: { lifted: "unknown" } };
    const states = objecting.filter((state) => !said.lifted.includes(state));
    if (states.length > 0) return { status: "refused", refusal: { code: "objections", states } };

    const lifted = objecting.filter((state) => said.lifted.includes(state));
    await write(db, session, locked, { sitting, day, lifted, version }, form.request);
    return done(locked);
  });

async function write(db: Tx, session: Session, { document }: Locked, declared: Declaration, request: string) {
  const { sitting, day, lifted, version } = declared;
  const earlier = await db.decision.findMany({
    where: {
      documentId: document.id,
      versionNumber: version,
      verb: { in: ["declared", "lifted"] },
      correctedBy: { none: {} },
    },
    select: { id: true, declared: true, liftedBy: true },
  });
  const line = {
    documentId: document.id,
    bodyCode: sitting.body,
    meetingId: sitting.id,
    gate: isGate(document.stage) ? document.stage : null,
    day: dateOf(day),
    versionNumber: version,
  };
  // A line of its own for each state that lifted its objection: only that state and the secretariat read it.
  const lines = lifted.map((state) => {
    const before = earlier.find(({ liftedBy }) => liftedBy.includes(state));
    return {
      ...line,
      id: crypto.randomUUID(),
      verb: "lifted",
      liftedBy: [state],
      memberCodes: [],
      correctsId: before?.id,
    };
  });
  const memberCodes = await listTakingPart(db, day);
  const correctsId = earlier.find(({ declared }) => declared)?.id;
  await db.decision.createMany({ data: { ...line, verb: "declared", declared: true, memberCodes, correctsId } });
  await db.decision.createMany({ data: lines });
  await changeDocument(db, document.id);
  const happened = { day: dateOf(day), version, meetingId: sitting.id };
  for (const { id, liftedBy } of lines) {
    const told = {
      kind: "objectionLifted",
      audience: "member" as const,
      member: liftedBy[0],
      data: { decisionId: id },
    };
    await recordEvent(db, session, document.id, { ...happened, ...told }, request);
  }
  await recordEvent(db, session, document.id, { ...happened, kind: "consensusDeclared" }, request);
}
