import type { Consensus, Hearsay, Stance } from "@/domain/consensus";
import type { Actor } from "@/domain/people";
import { isOpen } from "@/domain/stages";
import type { Standing } from "@/domain/standing";
import type { Refusal } from "@/domain/why-not";

/** What a version is sent to all states for (DESIGN section 2): for comments, or for a body's endorsement between meetings. */
export const purposes = ["comments", "endorsement"] as const;
export type Purpose = (typeof purposes)[number];

/** How states answer for an endorsement: each replies, or no word by the deadline is consent once an officer confirms it. */
export const replyRules = ["reply", "silence"] as const;
export type ReplyRule = (typeof replyRules)[number];

/** What happened to a circulation after it was sent; each is a line, and none is ever changed. */
export const circulationLines = ["received", "asked", "extended", "stopped", "closed", "cancelled"] as const;
export type CirculationLineKind = (typeof circulationLines)[number];

/** A line with the moment it was written, by the database's clock; moments are ISO texts in UTC, which sort as they follow. */
export type Line = {
  kind: CirculationLineKind;
  member: string | null;
  /** The text whose clock an objection stopped. */
  document: string | null;
  deadline: string | null;
  reason: string | null;
  at: string;
};

/** Where a circulation stands: `past` waits for an officer to confirm what the deadline brought. */
export type CirculationState = "open" | "past" | "closed" | "cancelled";

/** A circulation as the rules ask for it: how no word is read, and what happened since it was sent, oldest first. */
export type Sent = { rule: ReplyRule; deadline: string; lines: Line[] };

/** The deadline that holds: the last one set. */
export const deadlineOf = ({ deadline, lines }: Pick<Sent, "deadline" | "lines">): string =>
  lines.findLast(({ kind }) => kind === "extended")?.deadline ?? deadline;

const has = ({ lines }: Pick<Sent, "lines">, kind: CirculationLineKind) => lines.some((line) => line.kind === kind);

/** Where a circulation stands at a moment of the database's clock. */
export function stateOf(sent: Omit<Sent, "rule">, now: string): CirculationState {
  if (has(sent, "cancelled")) return "cancelled";
  if (has(sent, "closed")) return "closed";
  return now > deadlineOf(sent) ? "past" : "open";
}

/** What came of one text of a circulation; `consent` only on a no-objection basis that an officer closed unobjected. */
export type Result = "running" | "stopped" | "consent" | "ended";

const isStopped = ({ lines }: Sent, document: string) =>
  lines.some((line) => line.kind === "stopped" && line.document === document);

/** The result for one text: an objection stopped its clock, or the deadline passed without one and an officer confirmed it. */
export function resultFor(document: string, sent: Sent): Result {
  if (isStopped(sent, document)) return "stopped";
  if (has(sent, "cancelled")) return "ended";
  if (!has(sent, "closed")) return "running";
  return sent.rule === "silence" ? "consent" : "ended";
}

type Came = { result: Result; objected: boolean };

/**
 * What is said of one text of a circulation, as far as its lines tell. Of a close after replies no more than that it was
 * closed: what is heard of the text since is no part of what the circulation came to.
 */
export function saidOf({ result, objected }: Came, { state }: { state: CirculationState }) {
  if (result === "stopped") return "stopped";
  if (state === "cancelled") return "cancelled";
  if (result === "consent") return objected ? "late" : "consent";
  if (result === "ended") return "ended";
  return state === "past" ? "past" : "running";
}

/** Whether a state's agreement answers what a no-objection basis asks: since it was sent, to agree is to say that there is no objection. */
export const saysNoObjection = (
  { stance, at }: { stance: Stance; at: string },
  { rule, sentAt }: { rule: ReplyRule; sentAt: string },
): boolean => rule === "silence" && stance === "agree" && at >= sentAt;

/** Whether a word was written after the deadline that holds; it is kept and marked. */
export const isAfterDate = (moment: string, sent: Sent) => moment > deadlineOf(sent);

/** Why a text cannot be circulated now; one circulation at a time is open for it. */
export function whyNotCirculate(
  { stage, version, pending }: Pick<Standing, "stage" | "version" | "pending">,
  openUntil: string | null,
  actor: Actor,
): Refusal | undefined {
  if (actor.role !== "secretariat") return { code: "secretariatOnly" };
  if (!stage || !isOpen(stage)) return { code: "concluded" };
  if (stage === "proposed") return { code: "stage", stage };
  if (pending) return { code: "toConfirm" };
  if (version === null) return { code: "noVersion" };
  return openUntil ? { code: "circulationOpen", until: openUntil } : undefined;
}

/** Why a text cannot go out on a no-objection basis: a state objects to it, and has said so already. */
export const whyNotSilence = (verdict: Consensus | Hearsay | null, version: number): Refusal | undefined =>
  verdict?.kind === "continues" ? { code: "noConsensus", version } : undefined;

type Answered = { stance: Stance; reason?: string | undefined; proposed?: string | undefined; remark: boolean };

/** Whether “no objection” comes with words that were perhaps meant for an objection: whoever sends them is asked once. */
export const asksOfRemark = ({ stance, reason, proposed, remark }: Answered) =>
  stance === "agree" && !remark && Boolean(reason || proposed);

/** The acts on a circulation once it was sent. */
export const circulationActs = ["receive", "reply", "askTime", "extend", "close", "cancel"] as const;
export type CirculationAct = (typeof circulationActs)[number];

/** The act of an address; undefined where it names none. `askTime` stands there as `ask-time`. */
export const circulationActFrom = (slug: string) => circulationActs.find((act) => circulationSlug(act) === slug);
export const circulationSlug = (act: CirculationAct) => (act === "askTime" ? "ask-time" : act);

const ofStates: readonly CirculationAct[] = ["receive", "reply", "askTime"];

/** Whether closing a circulation cuts its time short: its date is to come, and an objection has not stopped every text. */
export const closesEarly = (facts: Sent, documents: string[], now: string): boolean =>
  stateOf(facts, now) === "open" && documents.some((document) => !isStopped(facts, document));

/** The same of a circulation as its page holds it. */
export const isCutShort = ({ state, texts }: { state: CirculationState; texts: { result: Result }[] }): boolean =>
  state === "open" && texts.some(({ result }) => result !== "stopped");

export type CirculationFacts = Sent & {
  now: string;
  /** The documents whose texts it carries. */
  documents: string[];
  /** Whether the actor's state takes part today, and has confirmed receipt. */
  isMember: boolean;
  hasReceived: boolean;
};

/** Why an act on a circulation is not this person's, or not now. A word is taken while it has not ended, after the date too. */
export function whyNotOnCirculation(act: CirculationAct, facts: CirculationFacts, actor: Actor): Refusal | undefined {
  const theirs = notTheirs(act, facts, actor);
  if (theirs) return theirs;
  const state = stateOf(facts, facts.now);
  if (state === "cancelled" || state === "closed") return { code: "circulationEnded" };
  if (act === "receive" && facts.hasReceived) return { code: "alreadyReceived" };
  if (act === "askTime" && state === "past") return { code: "deadlinePassed" };
  // Where no word is consent, the whole time is given, unless an objection left nothing to wait for.
  const runs = closesEarly(facts, facts.documents, facts.now);
  if (act === "close" && facts.rule === "silence" && runs) return { code: "circulationOpen", until: deadlineOf(facts) };
}

function notTheirs(act: CirculationAct, { isMember }: CirculationFacts, actor: Actor): Refusal | undefined {
  if (!ofStates.includes(act)) return actor.role === "secretariat" ? undefined : { code: "secretariatOnly" };
  if (actor.role !== "head" && actor.role !== "delegate") return { code: "stateHeadOnly" };
  if (!isMember) return { code: "observer" };
  return actor.role === "head" || act === "receive" ? undefined : { code: "stateHeadOnly" };
}

type Asked = { state: CirculationState; over: boolean; own: { replied: boolean } | null };

/** Whether the reply to an open circulation is what the head of a delegation does next: asked for, and not yet given. */
export const repliesNext = ({ state, over, own }: Asked, actor: Actor): boolean =>
  actor.role === "head" && own !== null && !own.replied && !over && (state === "open" || state === "past");

/** Whether a text is before the states on a no-objection basis that runs: then no reply is owed. */
export const isOnSilence = (open: { rule: ReplyRule; state: CirculationState; over: boolean } | null): boolean =>
  open !== null && open.rule === "silence" && open.state === "open" && !open.over;
