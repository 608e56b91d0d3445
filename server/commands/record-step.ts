import { whyNotOther } from "@/domain/authority";
import { type Outcome, outcomes, type SourceKind } from "@/domain/documents";
import type { Gate } from "@/domain/moves";
import type { FieldProblem } from "@/domain/outcome";
import { phaseOf, type Stage, stages } from "@/domain/stages";
import type { Prisma } from "@/prisma/generated/client";
import { actOn, type Command, changeDocument, dateOf, done, type Locked } from "@/server/commands/act-on";
import { findSitting } from "@/server/commands/find-named";
import { recordEvent } from "@/server/commands/record-event";
import { waitForSecond } from "@/server/commands/wait-for-second";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

/** The verbs in which a source can report a step. */
export const recordedKinds = [
  "discussed",
  "agreedToSubmit",
  ...outcomes,
  "named",
  "proposed",
  "opened",
  "submitted",
  "wentOn",
] as const;

type Said = {
  kind: (typeof recordedKinds)[number];
  stage?: Stage;
  meeting?: string;
  day?: string;
  sourceKind: SourceKind;
  sourceUrl?: string;
  sourceLabel?: string;
  takingPart?: string;
};

/** A past step as it waits for a second officer. */
export type Reported = Said & { meetingId: string | null; body: string | null };

/** Records a past step that a published source reports, in its own verb; a second officer confirms. */
export const recordStep: Command<Said> = (db, session, form, said) =>
  actOn(db, session, form, async (locked) => {
    const refusal = whyNotOther("record", locked.standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const fields: Record<string, FieldProblem> = {};
    const sitting = said.meeting ? await findSitting(db, { address: said.meeting }) : null;
    if (said.meeting && !sitting) fields.meeting = "unknown";
    if (said.day && said.day > (await readToday(db))) fields.day = "yetToCome";
    if (!said.sourceUrl && !said.sourceLabel) fields.sourceLabel = "required";
    if (Object.keys(fields).length > 0) return { status: "invalid", fields };

    const reported: Reported = { ...said, meetingId: sitting?.id ?? null, body: sitting?.body ?? null };
    const told = { verb: said.kind, outcome: outcomeOf(said.kind) };
    await waitForSecond(db, session, locked, "record", reported, form.request, told);
    return done(locked);
  });

const outcomeOf = (kind: string): Outcome | null => outcomes.find((outcome) => outcome === kind) ?? null;

/** The second officer confirmed a past step: it stands in the record, and the document with it where it leads further. */
export async function carryOutRecord(
  db: Tx,
  session: Session,
  { document }: Locked,
  reported: Reported,
  request: string,
  by: Prisma.InputJsonObject,
) {
  const { kind, meetingId, body, takingPart } = reported;
  const sourceId = await findSource(db, reported);
  const day = reported.day ? dateOf(reported.day) : null;
  const outcome = outcomeOf(kind);
  const stage = reported.stage ?? null;
  const leads = stage !== null && (document.stage === null || stages.indexOf(stage) > stages.indexOf(document.stage));
  const gate = gateOf(stage);
  const decision = { documentId: document.id, meetingId, gate, day, verb: kind, outcome, takingPart, sourceId };
  const id = crypto.randomUUID();
  if (body) await db.decision.createMany({ data: { ...decision, id, bodyCode: body, fromRecord: true } });
  await changeDocument(
    db,
    document.id,
    leads
      ? {
          stage,
          stageSince: day,
          byCirculation: false,
          opened: document.opened || stage !== "proposed",
          ...(stage === "concluded" && { outcome }),
        }
      : {},
  );
  const reached = leads ? { stage, phase: phaseOf(stage) } : { phase: null };
  const said = { ...(takingPart && { takingPart }), ...(body && { decisionId: id }), ...(outcome && { outcome }) };
  const data = { ...by, step: kind, targetId: document.targetId, ...reached, ...said };
  await recordEvent(db, session, document.id, { kind: "recorded", day, meetingId, sourceId, data }, request);
}

/** The gate at which a body decided that led to a stage. */
function gateOf(stage: Stage | null): Gate | null {
  if (stage === "council") return "soca";
  if (stage === "summit") return "council";
  return stage === "soca" ? "soca" : null;
}

async function findSource(db: Tx, { sourceKind, sourceUrl, sourceLabel }: Reported): Promise<string> {
  const same = { url: sourceUrl ?? null, label: sourceLabel ?? null };
  const found = await db.source.findFirst({ where: same, select: { id: true } });
  if (found) return found.id;
  const id = crypto.randomUUID();
  await db.source.createMany({ data: { id, kind: sourceKind, ...same } });
  return id;
}
