import { type Act, isMove } from "@/domain/acts";
import { whyNotConfirm } from "@/domain/after-step";
import { whyNotLetter } from "@/domain/attachments";
import { whyNotObserver, whyNotOther } from "@/domain/authority";
import { isOlder, whyNotSubmit, wordToConfirm } from "@/domain/drafts";
import { isGate } from "@/domain/moves";
import { standingObjections } from "@/domain/objections";
import type { Actor } from "@/domain/people";
import { isHeld } from "@/domain/public-lines";
import { holdingEdits } from "@/domain/replaced";
import { isEntry, whyNothingToTakeBack, whyNoVersionToTakeBack } from "@/domain/taken-back";
import { yetToOpen } from "@/domain/versions";
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
  | "closes"
  | "history"
  | "clearances"
  | "behind"
  | "relations"
  | "drafts"
  | "members"
  | "attachments"
  | "versions"
  | "commented"
  | "circulated"
>;

/** Why an act is not the reader's to take, or not now; no answer means that its form may be sent. */
export function whyNotAct(act: Act, facts: Facts, actor: Actor): Refusal | undefined {
  const { standing } = facts;
  if (isMove(act)) return whyNot(act, standing, actor);
  if (act === "confirm") return whyNotConfirm(standing, actor, facts.otherOffice !== null);
  if (act === "undo") return facts.undoUntil ? undefined : whyNotUndone(standing, actor);
  return (
    whyNotObserver(act, facts.members, actor) ?? whyNotOther(act, standing, actor) ?? nothingFor(act, facts, actor)
  );
}

/** Why the last step is not the reader's to take back any more: the page was drawn with the time that was left for it. */
function whyNotUndone({ last }: Facts["standing"], actor: Actor): Refusal {
  if (!last) return { code: "undoFollowed" };
  return { code: "person" in actor && last.people.includes(actor.person) ? "undoTime" : "undoNobody" };
}

/** A decision that a correction can speak of: neither a gap nor what was lifted in the room, and nothing took its place. */
export const isCorrectable = ({ stands, gap, verb }: Facts["decisions"][number]) => stands && !gap && verb !== "lifted";

/** An act that is the reader's, but has nothing to act on. */
function nothingFor(act: Act, facts: Facts, actor: Actor): Refusal | undefined {
  const { standing, decisions, conditions, history, positions } = facts;
  const member = "member" in actor ? actor.member : undefined;
  switch (act) {
    case "release":
      return history.some(isHeld) || facts.behind ? undefined : { code: "nothingHeld" };
    case "correct":
      return decisions.some(isCorrectable) ? undefined : { code: "noDecision" };
    case "share":
      return facts.versions.some((one) => yetToOpen(one, standing, actor).length > 0)
        ? undefined
        : { code: "allShared" };
    case "takeBackVersion": {
      const code = whyNoVersionToTakeBack(facts.versions, facts);
      return code && { code };
    }
    case "condition":
      return conditions.some(({ metOn }) => !metOn) ? undefined : { code: "noCondition" };
    case "detach":
      return facts.attachments.some(({ slot }) => !whyNotLetter(slot, actor)) ? undefined : { code: "noAttachment" };
    case "unrelate":
      return facts.relations.length > 0 ? undefined : { code: "noRelation" };
    case "decision":
      return isGate(standing.stage) || standing.stage === "concluded" ? undefined : { code: "stageNotKnown" };
    case "answer": {
      const entered =
        positions.some((one) => one.member === member && isEntry(one)) ||
        decisions.some(({ liftedBy, stands }) => stands && member !== undefined && liftedBy.includes(member));
      return entered ? undefined : { code: "notKnown" };
    }
    case "takeBack": {
      const code = whyNothingToTakeBack(positions, facts);
      return code && { code };
    }
    case "draft":
    case "submitDraft":
    case "takeOver":
    case "stand":
      return nothingPrepared(act, facts, member ?? "");
    case "compilation":
      return facts.circulated ? { code: "alreadyCirculated" } : undefined;
    case "answerEdit":
      return holdingEdits(positions).length > 0 ? undefined : { code: "noEdit" };
    case "proposal":
      return standingObjections(facts).length > 0 ? undefined : { code: "noObjectionSeen" };
    default:
      return undefined;
  }
}

export const preparing = ["draft", "submitDraft", "takeOver", "stand"] as const;
type Preparing = (typeof preparing)[number];
type Prepared = Pick<Facts, "members" | "drafts" | "positions" | "standing">;

/** Why an act on what a delegation prepares is not the reader's, or not now. */
export const whyNotPrepare = (act: Preparing, facts: Prepared, actor: Actor): Refusal | undefined =>
  whyNotObserver(act, facts.members, actor) ??
  whyNotOther(act, facts.standing, actor) ??
  nothingPrepared(act, facts, "member" in actor ? actor.member : "");

/** What a delegation prepares has to be there. */
function nothingPrepared(
  act: Preparing,
  { drafts, positions, standing: { version, since } }: Prepared,
  member: string,
): Refusal | undefined {
  const newest = drafts[0];
  if (act === "submitDraft") {
    const code = whyNotSubmit(newest, version);
    return code && { code };
  }
  if (act === "takeOver") return isOlder(newest, version) ? undefined : { code: newest ? "draftCurrent" : "noDraft" };
  if (act === "draft") return undefined;
  const words = positions.map((one) => ({ ...one, contested: one.answered === false }));
  return wordToConfirm(words, member, version, since) ? undefined : { code: "wordStands" };
}
