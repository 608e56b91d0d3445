import { type Act, isMove } from "@/domain/acts";
import { whyNotConfirm } from "@/domain/after-step";
import { whyNotOther } from "@/domain/authority";
import { isGate } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import { isHeld } from "@/domain/public-lines";
import type { InsideView } from "@/domain/views/inside";
import { type Refusal, whyNot } from "@/domain/why-not";

type Facts = Pick<
  InsideView,
  | "standing"
  | "otherOffice"
  | "undoUntil"
  | "decisions"
  | "conditions"
  | "positions"
  | "history"
  | "clearances"
  | "behind"
  | "relations"
>;

/** Why an act is not the reader's to take, or not now; no answer means that its form may be sent. */
export function whyNotAct(act: Act, facts: Facts, actor: Actor): Refusal | undefined {
  const { standing } = facts;
  if (isMove(act)) return whyNot(act, standing, actor);
  if (act === "confirm") return whyNotConfirm(standing, actor, facts.otherOffice !== null);
  if (act === "undo") return facts.undoUntil ? undefined : whyNotUndone(standing, actor);
  return whyNotOther(act, standing, actor) ?? nothingFor(act, facts, actor);
}

/** Why the last step is not the reader's to take back any more: the page was drawn with the time that was left for it. */
function whyNotUndone({ last }: Facts["standing"], actor: Actor): Refusal {
  if (!last) return { code: "undoFollowed" };
  return { code: "person" in actor && last.people.includes(actor.person) ? "undoTime" : "undoNobody" };
}

/** An act that is the reader's, but has nothing to act on. */
function nothingFor(act: Act, facts: Facts, actor: Actor): Refusal | undefined {
  const { standing, decisions, conditions, history, positions } = facts;
  const member = "member" in actor ? actor.member : undefined;
  switch (act) {
    case "release":
      return history.some(isHeld) || facts.behind ? undefined : { code: "nothingHeld" };
    case "correct":
      return decisions.some(({ stands, gap, verb }) => stands && !gap && verb !== "lifted")
        ? undefined
        : { code: "noDecision" };
    case "condition":
      return conditions.some(({ metOn }) => !metOn) ? undefined : { code: "noCondition" };
    case "unrelate":
      return facts.relations.length > 0 ? undefined : { code: "noRelation" };
    case "decision":
      return isGate(standing.stage) || standing.stage === "concluded" ? undefined : { code: "stageNotKnown" };
    case "answer": {
      const entered =
        positions.some((one) => one.member === member && one.means !== null) ||
        decisions.some(({ liftedBy, stands }) => stands && member !== undefined && liftedBy.includes(member));
      return entered ? undefined : { code: "notKnown" };
    }
    default:
      return undefined;
  }
}
