import { asksReason } from "@/domain/documents";
import { type Move, ruleOf } from "@/domain/moves";
import type { ActOutcome, FieldProblem } from "@/domain/outcome";
import { stillNeeded, whyNot } from "@/domain/why-not";
import { dayOfAct, type Locked } from "@/server/commands/act-on";
import { findNamedDocument, findSitting, isLater, type Sitting, unknownCodes } from "@/server/commands/find-named";
import type { MoveInput, Named, Step } from "@/server/commands/move-input";
import type { Tx } from "@/server/db";
import { dayOf } from "@/server/queries/meeting-facts";
import { listTakingPart } from "@/server/queries/standing";
import type { Session } from "@/server/session";

export type MoveAsked = { move: Move; input: MoveInput };
type Fields = Record<string, FieldProblem>;

/** The field of a form in which a need of a move is filled in. */
const fieldOf = (need: string) => (need === "decision" ? "verb" : need);

/** Judges a move under the lock: whether it may be made at all, whether all is said, and whether what is named is there. */
export async function judgeMove(
  db: Tx,
  session: Session,
  locked: Locked,
  { move, input: said }: MoveAsked,
): Promise<Step | ActOutcome> {
  const { standing } = locked;
  const { actor } = session;
  const input = actor.role === "head" ? { ...said, asker: said.asker ?? actor.member, hold: true } : said;
  const refusal = whyNot(move, standing, actor);
  if (refusal) return { status: "refused", refusal };

  const lacks = stillNeeded(move, standing, input);
  if (lacks && isNeed(move, lacks.code)) return { status: "invalid", fields: { [fieldOf(lacks.code)]: "required" } };
  if (lacks?.code === "stage") return { status: "invalid", fields: { stage: "unknown" } };
  if (lacks) return { status: "refused", refusal: lacks };

  const decides = ruleOf(move).needs.includes("decision");
  const today = await dayOfAct(db, session);
  const day = (decides && !input.gap && input.day) || today;
  const found = await findNamed(db, locked, move, input);
  const fields = { ...found.fields, ...(decides ? await wrongWith(db, locked, input, day) : {}) };
  if (decides && !input.gap && !input.day) fields.day = "required";
  else if (decides && !input.dayIsRight && isImplausible(locked, day, today)) fields.day = "questioned";
  if (Object.keys(fields).length > 0) return { status: "invalid", fields };
  return { move, input, day, decisionId: undefined, found: found.named };
}

const isNeed = (move: Move, code: string) => code !== "stage" && ruleOf(move).needs.some((need) => need === code);

/** The kind of sitting that a move may name. */
function kindFor(move: Move, { document }: Locked) {
  if (move === "submit") return "soca" as const;
  return move === "defer" && document.stage !== "proposed" && document.stage !== "drafting" ? document.stage : null;
}

async function findNamed(
  db: Tx,
  locked: Locked,
  move: Move,
  input: MoveInput,
): Promise<{ named: Named; fields: Fields }> {
  const { document } = locked;
  const aims = input.target && input.target !== "council";
  const meeting = input.meeting ? await findSitting(db, { address: input.meeting }) : null;
  const target = aims ? await findSitting(db, { address: input.target ?? "" }) : null;
  const named = move === "supersede" && input.replacement ? await findNamedDocument(db, input.replacement) : null;
  const replacement = named?.reference ?? null;
  const fields: Fields = {};
  const kind = kindFor(move, locked);
  if (input.meeting && (!meeting || (kind && meeting.kind !== kind))) fields.meeting = "unknown";
  else if (move === "defer" && !isLater(meeting, await sittingOf(db, document.meetingId))) fields.meeting = "notLater";
  if (aims && target?.kind !== "summit") fields.target = "unknown";
  else if (move === "carryOver" && !isLater(target, await sittingOf(db, document.targetId))) fields.target = "notLater";
  if (move === "carryOver" && input.target === "council") fields.target = "unknown";
  if (move === "supersede" && (!replacement || replacement === document.reference)) fields.replacement = "unknown";
  return { named: { meetingId: meeting?.id ?? null, targetId: target?.id ?? null, replacement }, fields };
}

const sittingOf = (db: Tx, id: string | null): Promise<Sitting | null> =>
  id ? findSitting(db, { id }) : Promise.resolve(null);

/** A day ahead, or before the day on which the document came to where it stands: questioned, not refused. */
function isImplausible({ document }: Locked, day: string, today: string): boolean {
  const since = dayOf(document.stageSince);
  return day > today || (since !== null && day < since);
}

/** What is wrong with what is said of a decision: who took part, who must meet a condition, an outcome without its reason. */
async function wrongWith(db: Tx, { document }: Locked, input: MoveInput, day: string): Promise<Fields> {
  const fields: Fields = {};
  if (input.takingPart) {
    const members = await listTakingPart(db, day);
    const others = [...members, ...input.takingPart].some(
      (code) => members.includes(code) !== input.takingPart?.includes(code),
    );
    if ((await unknownCodes(db, input.takingPart)).length > 0) fields.takingPart = "unknown";
    else if (others && !input.takingPartReason) fields.takingPartReason = "required";
  }
  const named = input.conditions.flatMap(({ who }) => who ?? []);
  if ((await unknownCodes(db, named, "bodiesToo")).length > 0) fields.conditionWho = "unknown";
  if (input.outcome && asksReason(document.track, input.outcome) && !input.outcomeReason)
    fields.outcomeReason = "required";
  return fields;
}
