import { type Act, acts, isMove } from "@/domain/acts";
import { whyNotAct } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import { restsWithActor } from "@/domain/rests-with-actor";
import { isOpen } from "@/domain/stages";
import type { InsideView } from "@/domain/views/inside";
import { choices, type Refusal } from "@/domain/why-not";

/** One act as the panel of steps offers it: with what stands in its way, if anything does. */
export type Offered = { act: Act; refusal: Refusal | undefined };

/** Acts that the page offers where they belong, not in the list of other steps. */
const elsewhereOnPage: readonly Act[] = ["confirm", "drop", "agree", "decline", "undo"];

/** Moves that end a document without a decision: never the next thing to do. */
const endings: readonly Act[] = ["withdraw", "supersede"];

const seldom: readonly Act[] = [
  ...endings,
  "unlist",
  "record",
  "correct",
  "takeBackVersion",
  "takeBack",
  "decision",
  "unrelate",
  "detach",
];

/** Steps that are rare or grave: the page keeps them folded below those of every day. */
export const isRare = (act: Act): boolean => seldom.includes(act);

/** The moves out of this stage that are the reader's, and every other act that is theirs to take. */
export function offered(view: InsideView, actor: Actor): { moves: Offered[]; others: Offered[] } {
  const all = choices(view.standing, actor).map(({ move, refusal }) => ({ act: move, refusal }));
  // While something waits for a second officer, or for the heads of other leads, the panel says so once, above them all.
  const waits = (refusal: Refusal | undefined) =>
    refusal?.code === "toConfirm" || refusal?.code === "awaitsSecond" || refusal?.code === "jointWaits";
  const moves = all.filter(({ act, refusal }) => !endings.includes(act) && !waits(refusal));
  const others = acts
    .filter((act) => !isMove(act) && !elsewhereOnPage.includes(act))
    .map((act) => ({ act, refusal: whyNotAct(act, view, actor) }))
    .filter(
      ({ act, refusal }) => !refusal || (act === "position" && "member" in actor && isOpen(view.stage ?? "drafting")),
    );
  return { moves, others: [...others, ...all.filter(({ act, refusal }) => endings.includes(act) && !refusal)] };
}

/** The one act that is the reader's next, for the filled button; none while it rests with somebody else. */
export function nextAct(view: InsideView, actor: Actor): Act | null {
  const can = (act: Act) => !whyNotAct(act, view, actor);
  const { standing, versions, positions, rests, clearances } = view;
  if (standing.pending) return can("confirm") ? "confirm" : null;
  if (standing.joint && actor.role !== "secretariat") return can("agree") ? "agree" : null;
  const forward = (["open", "submit", "endorseSoca", "endorseCouncil", "conclude"] as const).find(can);
  const member = actor.role === "head" || actor.role === "delegate" ? actor.member : null;
  const asked = "asked" in rests ? rests.asked?.members : undefined;
  // While a text is drafted, its leads bring it on, and the others say their word where it is awaited.
  const speaks =
    member && (standing.stage !== "drafting" || (asked?.includes(member) && !standing.leadMembers.includes(member)));
  if (member && speaks && standing.version !== null && can("position")) {
    const spoken = positions.some(
      (one) => one.member === member && !one.takenBack && one.version >= (standing.since ?? 0),
    );
    if (!spoken) return "position";
  }
  const drafts = rests.kind === "delegations" ? rests.to === "draft" : rests.kind === "bodies";
  if (drafts && restsWithActor(view, actor)) {
    if (versions.length === 0 && can("version")) return "version";
    if (standing.stage !== "drafting" && can("share")) return "share";
  }
  if (actor.role === "body") {
    const own = clearances.some(({ body, state }) => body === actor.body && state === "pending");
    return own && can("clearance") ? "clearance" : null;
  }
  if (actor.role === "head" && forward === "submit") return "submit";
  // A text that is to be circulated has no step of its own to be sent with.
  const waits = rests.kind === "secretariat" && rests.to !== "circulate";
  return actor.role === "secretariat" && waits ? (forward ?? null) : null;
}
