import type { Actor } from "@/domain/people";
import { isOpen, type Stage } from "@/domain/stages";
import { type Held, readsAll, readsDocument } from "@/domain/visibility";

/** Before whom something is said: the own delegation first, which is what a comment goes to unless another is chosen. */
export const commentAudiences = ["own", "delegations", "secretariat"] as const;
export type CommentAudience = (typeof commentAudiences)[number];

/** For so many minutes what was said can be reworded or withdrawn by whoever said it; then it is only answered. The database says the same. */
export const rewordMinutes = 10;
export const commentLimit = 4_000;

/** A thread as far as it matters to who reads it and who writes in it. */
export type Thread = { audience: CommentAudience; member: string | null; compiled: boolean; settled: boolean };

/** Why something cannot be said here, or not now; each has a sentence in `messages`. */
export type CommentRefusal = {
  code:
    | "commentersOnly"
    | "shownOnly"
    | "threadSettled"
    | "threadOpen"
    | "threadOthers"
    | "rewordOthers"
    | "rewordTime";
};
type Refused = CommentRefusal | { code: "observer" | "concluded" };

const memberOf = (actor: Actor) => ("member" in actor ? actor.member : null);
const isOfDelegation = (actor: Actor, member: string | null) => member !== null && memberOf(actor) === member;

/** The audiences that a person can choose from; the secretariat has no delegation of its own. */
export const audiencesFor = (actor: Actor): CommentAudience[] =>
  "member" in actor ? [...commentAudiences] : ["secretariat", "delegations"];

/** Comments are among delegations and the secretariat; nobody else reads any. */
export const readsComments = (actor: Actor) => memberOf(actor) !== null || readsAll(actor);

/** Whether a thread is the reader's to see. One for the secretariat shows its first words to all once they are compiled. */
export function readsThread(actor: Actor, document: Held, { audience, member, compiled }: Omit<Thread, "settled">) {
  if (!readsDocument(actor, document)) return false;
  if (isOfDelegation(actor, member)) return true;
  if (audience === "own") return false;
  if (readsAll(actor)) return true;
  if (memberOf(actor) === null) return false;
  return audience === "delegations" || (member !== null && compiled);
}

/** Whether a reader of a thread reads all of it, or only what it was opened with. */
export const readsAnswers = (actor: Actor, { audience, member }: Pick<Thread, "audience" | "member">) =>
  audience === "delegations" || isOfDelegation(actor, member) || (audience === "secretariat" && readsAll(actor));

type Facts = { stage: Stage | null; members: string[]; invited: string[] };

/** Why a person who reads a text cannot comment on it: delegations of members do, an observer where invited, and the secretariat. */
export function whyNotComment({ stage, members, invited }: Facts, actor: Actor): Refused | undefined {
  const member = memberOf(actor);
  if (actor.role !== "secretariat" && member === null) return { code: "commentersOnly" };
  if (!stage || !isOpen(stage)) return { code: "concluded" };
  if (member !== null && !members.includes(member) && !invited.includes(member)) return { code: "observer" };
}

/** Why a person cannot answer in a thread that they read. */
export function whyNotAnswer(thread: Thread, actor: Actor): CommentRefusal | undefined {
  if (!readsAnswers(actor, thread)) return { code: "shownOnly" };
  if (thread.settled) return { code: "threadSettled" };
}

/** Why a person cannot mark a thread as settled, or open it again: its own delegation and the secretariat do. */
export function whyNotTurn(settled: boolean, thread: Thread, actor: Actor): CommentRefusal | undefined {
  if (actor.role !== "secretariat" && !isOfDelegation(actor, thread.member)) return { code: "threadOthers" };
  if (settled === thread.settled) return { code: settled ? "threadSettled" : "threadOpen" };
}

type Said = { person: string; at: Date };

/** Why what was said can be neither reworded nor withdrawn: whoever said it does so, within ten minutes. */
export function whyNotReword({ person, at }: Said, actor: Actor, now: Date): CommentRefusal | undefined {
  if (!("person" in actor) || actor.person !== person) return { code: "rewordOthers" };
  if (now.getTime() >= at.getTime() + rewordMinutes * 60_000) return { code: "rewordTime" };
}

type Person = { id: string; holder: string | null };

/** Of the people who can be named, those who read what is said to an audience. */
export const readersAmong = <P extends Person>(people: P[], audience: CommentAudience, member: string | null): P[] =>
  people.filter(({ holder }) => {
    const ofSecretariat = holder === "asec" || holder === "chair";
    if (audience === "own") return holder === member;
    return audience === "delegations" || ofSecretariat || holder === member;
  });
