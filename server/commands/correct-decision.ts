import { whyNotOther } from "@/domain/authority";
import type { Outcome } from "@/domain/documents";
import { doubtOf } from "@/domain/doubted-day";
import { dayOf } from "@/domain/instants";
import type { FieldProblem } from "@/domain/outcome";
import { sittingNamed } from "@/domain/sitting-named";
import { phaseOf } from "@/domain/stages";
import { contradicts } from "@/domain/verbs";
import type { Prisma } from "@/prisma/generated/client";
import { actOn, type Command, changeDocument, dateOf, dayOfAct, done, type Locked } from "@/server/commands/act-on";
import { findCited } from "@/server/commands/find-cited";
import { findSitting } from "@/server/commands/find-named";
import { recordEvent } from "@/server/commands/record-event";
import { waitForSecond } from "@/server/commands/wait-for-second";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

type Said = {
  decision: string;
  verb?: string;
  outcome?: Outcome;
  day?: string;
  meeting?: string;
  reason: string;
  /** The officer says that what was asked about is right. */
  dayIsRight?: boolean;
  verbIsRight?: boolean;
};

type Right = {
  decisionId: string;
  verb: string;
  outcome: Outcome | null;
  day: string | null;
  meetingId: string | null;
  circulationId?: string | null;
};

/** What is right of a decision, as it waits for a second officer; the line that was wrong stays. */
type Correction = {
  right: Right;
  /** In words what changes of it; null where that is only the place where it was taken. */
  change: { from: string; to: string } | null;
  reason: string;
};

/** Records what was wrong in a decision and what is right; a second officer confirms. */
export const correctDecision: Command<Said> = (db, session, form, said) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("correct", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const wrong = await findDecision(db, document.id, said.decision);
    if (!wrong) return { status: "invalid", fields: { decision: "unknown" } };
    const held = await findHeld(db, locked, said.meeting, wrong);
    if (held && "code" in held) return { status: "refused", refusal: held };
    if (said.meeting && !held) return { status: "invalid", fields: { meeting: "unknown" } };
    if (said.day && said.day > (await readToday(db))) return { status: "invalid", fields: { day: "yetToCome" } };

    const right = {
      decisionId: wrong.id,
      verb: said.verb ?? wrong.verb,
      outcome: said.outcome ?? wrong.outcome,
      day: said.day ?? dayOf(wrong.day),
      meetingId: held ? held.meetingId : wrong.meetingId,
      circulationId: held ? held.circulationId : wrong.circulationId,
    };
    if (isSame(wrong, right) && isWhen(wrong, right)) return { status: "refused", refusal: { code: "noChange" } };
    const asked = await doubtOfRight(db, { wrong, right, agreed: held?.agreed }, said);
    if (asked) return { status: "invalid", fields: asked };
    const change = changeOf({ ...wrong, day: dayOf(wrong.day) }, right);
    const correction: Correction = { right, change, reason: said.reason };
    await waitForSecond(db, session, locked, "correct", {}, form.request, {});
    const told = { kind: "correctReason", audience: "secretariat" as const, data: correction };
    await recordEvent(db, session, document.id, told, form.request);
    return done(locked);
  });

/** Where a decision was taken as it is right: at a meeting, or by a circulation of the body that decided. */
async function findHeld(db: Tx, locked: Locked, typed: string | undefined, wrong: Wronged) {
  const { meeting, circulation } = sittingNamed(typed);
  if (circulation) {
    const asked = { circulation, body: wrong.bodyCode ?? "", version: wrong.versionNumber };
    const cited = await findCited(db, locked, asked);
    return cited && ("code" in cited ? cited : { meetingId: null, circulationId: cited.id, agreed: cited.on });
  }
  const sitting = meeting ? await findSitting(db, { address: meeting }) : null;
  return sitting && { meetingId: sitting.id, circulationId: null, agreed: null };
}

const isSame = (wrong: Wronged, right: Right) => right.verb === wrong.verb && right.outcome === wrong.outcome;
const isWhen = (wrong: Wronged, { day, meetingId, circulationId = null }: Right) =>
  day === dayOf(wrong.day) && meetingId === wrong.meetingId && circulationId === wrong.circulationId;

/** What is asked about before a correction is recorded, as it is asked before a decision is, where the correction changes it. */
async function doubtOfRight(
  db: Tx,
  { wrong, right, agreed }: { wrong: Wronged; right: Right; agreed: string | null | undefined },
  { dayIsRight, verbIsRight }: Said,
): Promise<Record<string, FieldProblem> | null> {
  const known = { today: await readToday(db), meeting: await dayOfMeeting(db, right.meetingId), agreed };
  const doubt = right.day && !dayIsRight && !isWhen(wrong, right) && doubtOf(right.day, known);
  if (doubt) return { day: doubt };
  const other = !verbIsRight && !isSame(wrong, right) && contradicts(right.verb, right.outcome);
  return other ? { verb: "otherOutcome" } : null;
}

const dayOfMeeting = async (db: Tx, id: string | null) => (id ? (await findSitting(db, { id }))?.day : null);

type Wronged = NonNullable<Awaited<ReturnType<typeof findDecision>>>;

/** The correction that waits: until it is confirmed, what it says stands in a line of the secretariat's alone. */
async function findCorrection(db: Tx, documentId: string): Promise<Correction> {
  const { data } = await db.event.findFirstOrThrow({
    where: { documentId, kind: "correctReason" },
    orderBy: { number: "desc" },
    select: { data: true },
  });
  return data as unknown as Correction;
}

type InWords = { verb: string; outcome: Outcome | null; day: string | null };

/** What is different in two decisions, each in its own words: verb, outcome and day, the same word once. */
function changeOf(wrong: InWords, right: InWords): Correction["change"] {
  const differ = (["verb", "outcome", "day"] as const).filter((part) => wrong[part] !== right[part]);
  const wordsOf = (one: InWords) => [...new Set(differ.flatMap((part) => one[part] ?? []))].join(", ");
  return differ.length > 0 ? { from: wordsOf(wrong), to: wordsOf(right) } : null;
}

/** A decision that stands; what took its place, a gap and a lifted objection are no decisions to correct. */
const findDecision = (db: Tx, documentId: string, id: string) =>
  db.decision.findFirst({
    where: { id, documentId, correctedBy: { none: {} }, verb: { notIn: ["undone", "gap", "lifted"] } },
  });

/** The second officer confirmed a correction: another line takes the decision's place, and the stage is computed again. */
export async function carryOutCorrection(
  db: Tx,
  session: Session,
  { document }: Locked,
  request: string,
  by: Prisma.InputJsonObject,
) {
  const { right: said, change, reason } = await findCorrection(db, document.id);
  const { decisionId, verb, outcome, day, meetingId, circulationId = null } = said;
  const {
    id: _,
    recordedAt: __,
    liftedBy: ___,
    ...wrong
  } = await db.decision.findUniqueOrThrow({ where: { id: decisionId } });
  const id = crypto.randomUUID();
  const declared = wrong.declared && verb === wrong.verb;
  const right = { verb, outcome, day: day ? dateOf(day) : null, meetingId, circulationId, declared };
  await db.decision.createMany({ data: { ...wrong, ...right, id, correctsId: decisionId } });
  if (wrong.declared && !declared) await takeBackLifted(db, document.id, wrong.versionNumber);

  const brought = await broughtHere(db, document, { decisionId, fromRecord: wrong.fromRecord, outcome: wrong.outcome });
  const concluded = brought && document.stage === "concluded";
  await changeDocument(db, document.id, {
    ...(brought && day && { stageSince: dateOf(day) }),
    ...(concluded && outcome && { outcome }),
  });
  const moved = brought ? { stage: document.stage, phase: document.stage && phaseOf(document.stage) } : {};
  const data = {
    ...by,
    step: "corrected",
    ...(change && { change }),
    corrects: { was: dayOf(wrong.day), is: day },
    reason,
    decisionId: id,
    outcome,
    ...moved,
    ...(circulationId && { byCirculation: true }),
  };
  const made = dateOf(await dayOfAct(db, session));
  await recordEvent(db, session, document.id, { kind: "corrected", day: made, meetingId, data }, request);
}

/** With a declaration that does not stand, what it said of states in the room does not stand either. */
async function takeBackLifted(db: Tx, documentId: string, versionNumber: number | null) {
  const where = { documentId, versionNumber, verb: "lifted", correctedBy: { none: {} } };
  const lifted = await db.decision.findMany({ where, select: { id: true, liftedBy: true } });
  await db.decision.createMany({
    data: lifted.map(({ id, liftedBy }) => ({ documentId, correctsId: id, verb: "undone", liftedBy })),
  });
}

type Wrong = { decisionId: string; fromRecord: boolean; outcome: Outcome | null };

/** Whether a document stands where it stands by this decision: the latest line that says where it came to says so. */
async function broughtHere(db: Tx, document: Locked["document"], { decisionId, fromRecord, outcome }: Wrong) {
  const [line] = await db.$queryRaw<{ decision: string | null }[]>`
    SELECT data ->> 'decisionId' AS decision FROM event
    WHERE document_id = ${document.id}::uuid AND data ->> 'stage' IS NOT NULL ORDER BY number DESC LIMIT 1`;
  if (line?.decision === decisionId) return true;
  return fromRecord && document.stage === "concluded" && outcome !== null && outcome === document.outcome;
}
