import type { CitedRefusal } from "@/domain/cited-circulation";
import { asksReason } from "@/domain/documents";
import { doubtOf } from "@/domain/doubted-day";
import { dayOf } from "@/domain/instants";
import { type Gate, gateBody, isGate, type Move, mayReplace, ruleOf } from "@/domain/moves";
import type { ActOutcome, FieldProblem } from "@/domain/outcome";
import type { Actor } from "@/domain/people";
import { sittingNamed } from "@/domain/sitting-named";
import { contradicts } from "@/domain/verbs";
import { stillNeeded, whyNot } from "@/domain/why-not";
import { dayOfAct, type Locked } from "@/server/commands/act-on";
import { type Cited, findCited } from "@/server/commands/find-cited";
import {
  findNamedDocument,
  findSitting,
  isLater,
  notFound,
  type Sitting,
  unknownCodes,
  wrongWithTakingPart,
} from "@/server/commands/find-named";
import type { MoveInput, Named, Step } from "@/server/commands/move-input";
import type { Tx } from "@/server/db";
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
  const input = inputOf(move, said, actor);
  const refusal = whyNot(move, standing, actor);
  if (refusal) return { status: "refused", refusal };

  const lacks = stillNeeded(move, standing, input);
  if (lacks && isNeed(move, lacks.code)) return { status: "invalid", fields: { [fieldOf(lacks.code)]: "required" } };
  if (lacks?.code === "stage") return { status: "invalid", fields: { stage: "unknown" } };
  if (lacks) return { status: "refused", refusal: lacks };

  const decides = ruleOf(move).needs.includes("decision");
  const today = await dayOfAct(db, session);
  const day = (decides && !input.gap && input.day) || today;
  const cited = await citedIn(db, locked, { move, input });
  if (cited && "code" in cited) return { status: "refused", refusal: cited };
  const found = await findNamed(db, locked, { move, input, today, cited });
  const fields = { ...found.fields, ...(decides ? await wrongWith(db, locked, { move, input, day }) : {}) };
  if (decides && !input.gap && !input.day) fields.day = "required";
  const stageSince = dayOf(locked.document.stageSince);
  const known = { today, meeting: found.sitting?.day, stageSince, agreed: cited?.on };
  const doubt = decides && !input.gap && !input.dayIsRight ? doubtOf(day, known) : undefined;
  if (decides && !input.gap && day > today) fields.day = "yetToCome";
  else if (doubt && !fields.day) fields.day = doubt;
  if (Object.keys(fields).length > 0) return { status: "invalid", fields };
  return { move, input, day, decisionId: undefined, found: found.named };
}

/** What was said, as far as it goes with the move: a head asks for its own state, and a conclusion has no gap. */
function inputOf(move: Move, said: MoveInput, actor: Actor): MoveInput {
  if (move === "conclude") return { ...said, gap: undefined };
  return actor.role === "head" ? { ...said, asker: said.asker ?? actor.member, hold: true } : said;
}

const isNeed = (move: Move, code: string) => code !== "stage" && ruleOf(move).needs.some((need) => need === code);

/** The kind of sitting that a move may name. */
function kindFor(move: Move, { document }: Locked): Gate | null {
  if (move === "submit") return "soca";
  const names = ruleOf(move).needs.some((need) => need === "meeting" || need === "decision");
  return names && isGate(document.stage) ? document.stage : null;
}

/** The circulation by which a body decided, where one is named in place of a meeting; what is passed over cites none. */
async function citedIn(db: Tx, locked: Locked, { move, input }: MoveAsked): Promise<Cited | CitedRefusal | null> {
  const { circulation } = sittingNamed(input.meeting);
  const { stage } = locked.document;
  if (!circulation || input.gap || !isGate(stage) || !ruleOf(move).needs.some((need) => need === "decision"))
    return null;
  return findCited(db, locked, { circulation, body: gateBody[stage], version: locked.standing.version });
}

type Naming = MoveAsked & { today: string; cited: Cited | null };

/** Whether what is named in place of a meeting is nothing that this move can name. */
const isOther = ({ move, input, cited }: Naming) => {
  const { circulation, between } = sittingNamed(input.meeting);
  return (between && move !== "submit") || (circulation !== undefined && !cited && !input.gap);
};

async function findNamed(
  db: Tx,
  locked: Locked,
  asked: Naming,
): Promise<{ named: Named; sitting: Sitting | null; fields: Fields }> {
  const { document } = locked;
  const { move, input, today, cited } = asked;
  const { meeting: address, between } = sittingNamed(input.meeting);
  const aims = input.target && input.target !== "council";
  const meeting = address ? await findSitting(db, { address }) : null;
  const target = aims ? await findSitting(db, { address: input.target ?? "" }) : null;
  // Each document is held already; the second of two that would replace each other waits here, and reads how the first ended.
  if (move === "supersede") await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('supersede'))`;
  const other = move === "supersede" && input.replacement ? await findNamedDocument(db, input.replacement) : null;
  const replacement = other?.reference ?? null;
  const fields: Fields = {};
  const kind = kindFor(move, locked);
  if (isOther(asked) || (address && (!meeting || (kind && meeting.kind !== kind)))) fields.meeting = "unknown";
  else if (
    move === "defer" &&
    !isLater(meeting, (await sittingOf(db, document.meetingId)) ?? { id: "", day: dayOf(document.stageSince) })
  )
    fields.meeting = "notLater";
  if (aims && target?.kind !== "summit") fields.target = "unknown";
  else if (move === "submit" && target?.day && meeting?.day && target.day < meeting.day) fields.target = "notLater";
  else if (move === "carryOver" && !isLater(target, (await sittingOf(db, document.targetId)) ?? { id: "", day: today }))
    fields.target = "notLater";
  if (move === "carryOver" && input.target === "council") fields.target = "unknown";
  if (move === "supersede" && (!replacement || replacement === document.reference))
    fields.replacement = input.replacement ? notFound([input.replacement]) : "unknown";
  else if (move === "supersede" && !mayReplace(other?.stage ?? null)) fields.replacement = "takesNoPlace";
  const named = {
    meetingId: meeting?.id ?? null,
    circulationId: cited?.id ?? null,
    byCirculation: between === true && move === "submit",
    targetId: target?.id ?? null,
    replacement,
  };
  return { named, sitting: meeting, fields };
}

const sittingOf = (db: Tx, id: string | null): Promise<Sitting | null> =>
  id ? findSitting(db, { id }) : Promise.resolve(null);

/** What is wrong with what is said of a decision: who took part, who must meet a condition, an outcome without its reason. */
async function wrongWith(
  db: Tx,
  { document }: Locked,
  { move, input, day }: MoveAsked & { day: string },
): Promise<Fields> {
  const fields: Fields = await wrongWithTakingPart(db, input, day);
  const named = input.conditions.flatMap(({ who }) => who ?? []);
  const unknown = await unknownCodes(db, named, "bodiesToo");
  if (unknown.length > 0) fields.conditionWho = notFound(unknown);
  if (input.outcome && asksReason(document.track, input.outcome) && !input.outcomeReason)
    fields.outcomeReason = "required";
  if (move === "conclude" && !input.verbIsRight && contradicts(input.decision, input.outcome))
    fields.verb = "otherOutcome";
  return fields;
}
