import type { CitedRefusal } from "@/domain/cited-circulation";
import { clearancesAt } from "@/domain/clearances-named";
import type { CommentRefusal } from "@/domain/comments";
import { isConsensus } from "@/domain/consensus";
import { isJointMove } from "@/domain/joint";
import type { PeopleRefusal } from "@/domain/mandates";
import {
  earlierThan,
  isGate,
  type Move,
  moveNames,
  type Need,
  needsConsensus,
  ruleOf,
  upToDrafting,
} from "@/domain/moves";
import type { Actor } from "@/domain/people";
import type { Stage } from "@/domain/stages";
import type { Standing } from "@/domain/standing";
import type { Kept, VersionKept } from "@/domain/taken-back";

/** Why a step cannot be taken: a code for which `messages` has a sentence in each language, and what the sentence names. */
export type Refusal =
  | {
      code:
        | "secretariatOnly"
        | "headOnly"
        | "jointWaits"
        | "noVersion"
        | "notShared"
        | "shareFirst"
        | "noTrack"
        | "sameOfficer"
        | "sameOffice"
        | "toConfirm"
        | "awaitsSecond"
        | "finalText"
        | "otherVersion"
        | "notKnown"
        | "stageNotKnown";
    }
  | { code: End | Need | "undoTime" | "undoFollowed" | "undoNobody" }
  | { code: "stage"; stage: Stage }
  | { code: "noConsensus" | "repliesAwaited"; version: number }
  /** Lines that their states contest, or objections that stand and were not lifted in the room. */
  | { code: "contested" | "objections"; states: string[] }
  | { code: "brackets"; count: number; version: number }
  | { code: "conditions"; conditions: string[] }
  | { code: "clearance"; bodies: string[] }
  | { code: "goesUp" | "endsHere" | "noLaterMeeting" | "noLaterSummit" }
  /** Of the acts that move nothing: whose they are, and what is not there for them. */
  | { code: "leadHeadsOnly" | "jointNone" | "jointAgreed" }
  | { code: "leadsOnly" | "stateHeadOnly" | "delegationOnly" | "holdersOnly" | "notYours" | "observer" }
  | {
      code:
        | "noChange"
        | "listed"
        | "notListed"
        | "publicBehind"
        | "nothingHeld"
        | "noDecision"
        | "noCondition"
        | "approval"
        | "bothListed"
        | "noRelation"
        | "noAttachment"
        | "allShared"
        | "openAlready";
    }
  /** Of an editorial version: there is none before the states, or the days to contest it are over. */
  | { code: "notEditorial" | "contestTime" }
  /** Of what a delegation prepares: nothing to submit or to take over, or not yet complete. */
  | { code: "noDraft" | "draftOlder" | "draftStance" | "draftReason" | "draftCurrent" | "wordStands" | "wordSpent" }
  /** Of circulations: one is open until a moment, one has ended, a deadline has passed. */
  | { code: "circulationOpen"; until: string }
  | { code: "circulationEnded" | "deadlinePassed" | "overtaken" | "alreadyReceived" | "onNoObjection" | "adminOnly" }
  | CommentRefusal
  | CitedRefusal
  /** Of what states said: there is nothing there to circulate, to answer or to meet. */
  | { code: "alreadyCirculated" | "noEdit" | "noObjectionSeen" | "noEntry" | "noWorking" | Kept | VersionKept }
  | PeopleRefusal;

const ends = ["concluded", "withdrawn", "superseded"] as const;
type End = (typeof ends)[number];

/** That a document is at its end, and which. */
export const endedAs = (stage: Stage): Refusal | undefined => {
  const code = ends.find((end) => end === stage);
  return code && { code };
};

/** What an officer says with a move, as far as the rules ask for it. */
export type Said = Partial<{
  meeting: string;
  target: string;
  /** The decision's own verb and day, or the reason why the gate is passed without one. */
  decision: string;
  gap: string;
  outcome: string;
  reason: string;
  stage: Stage;
  replacement: string;
  asker: string;
  /** Conditions stand open and the body decided regardless. */
  regardless: boolean;
  /** The final text is to follow: brackets may stand, and nothing is released. */
  textToFollow: boolean;
  /** Clearances, by id, that are left as conditions. */
  left: string[];
  /** The endorsement of a body is left as a condition. */
  bodyCondition: boolean;
}>;

/** Whether the move is the actor's to make at all, whatever the document's state; otherwise who makes it. */
function notTheirs(move: Move, { stage, leadMembers }: Standing, actor: Actor): Refusal | undefined {
  const rule = ruleOf(move);
  if (actor.role === "secretariat") return undefined;
  const together = rule.by.includes("allLeadHeads") && stage !== null && upToDrafting.includes(stage);
  if (actor.role !== "head" || !leadMembers.includes(actor.member)) {
    return { code: rule.by.includes("leadHead") || together ? "headOnly" : "secretariatOnly" };
  }
  if (rule.by.includes("leadHead")) return undefined;
  if (!together) return { code: "secretariatOnly" };
}

/** What the document itself still lacks for a gate, whatever is said with the move. */
function lacking(standing: Standing): Refusal | undefined {
  const { version, latest, track, verdict, contested } = standing;
  if (version === null) return { code: latest === null ? "noVersion" : "shareFirst" };
  if (track === "undecided") return { code: "noTrack" };
  if (contested.length > 0) return { code: "contested", states: contested };
  if (!needsConsensus(track) || (verdict && isConsensus(verdict))) return undefined;
  return { code: verdict?.kind === "continues" ? "noConsensus" : "repliesAwaited", version };
}

/** The one place that says why a move cannot be made. No answer means that it can. */
export function whyNot(move: Move, standing: Standing, actor: Actor): Refusal | undefined {
  const { stage, finalBody, latest, pending, joint, contested } = standing;
  const theirs = notTheirs(move, standing, actor);
  if (theirs) return theirs;
  if (!stage) return { code: "stageNotKnown" };
  if (!ruleOf(move).from.includes(stage)) return endedAs(stage) ?? { code: "stage", stage };
  if (pending) return { code: actor.role === "secretariat" ? "toConfirm" : "awaitsSecond" };
  // What several leads are asked for, the secretariat may still do itself.
  if (joint && !(actor.role === "secretariat" && isJointMove(move))) return { code: "jointWaits" };

  const { has } = ruleOf(move);
  if (has === "version" && latest === null) return { code: "noVersion" };
  if (move === "endorseCouncil" && finalBody === "council") return { code: "endsHere" };
  if (move === "conclude" && stage === "council" && finalBody !== "council") return { code: "goesUp" };
  if (move === "conclude" && contested.length > 0) return { code: "contested", states: contested };
  if (has === "consensus") return lacking(standing);
}

/** What is still to be said with a move that may be made. Asked again in the command, under the lock. */
export function stillNeeded(move: Move, standing: Standing, said: Said): Refusal | undefined {
  const { stage, finalBody, version, brackets, conditions } = standing;
  for (const need of ruleOf(move).needs) {
    // A gate may be passed without its own decision; what the final body decided is what a conclusion is.
    const waived =
      (need === "decision" && said.gap && move !== "conclude") ||
      (need === "target" && move === "submit" && finalBody === "council");
    if (!said[need] && !waived) return { code: need };
  }
  if (move === "return" && stage && !earlierThan(stage).includes(said.stage ?? stage)) return { code: "stage", stage };
  if (move !== "conclude" && need(move, "decision") && !isApproved(standing, said)) return { code: "approval" };
  if (isGate(stage) && (move === "endorseSoca" || move === "endorseCouncil" || move === "conclude")) {
    const waiting = standing.clearances.filter(({ id }) => !said.left?.includes(id));
    const bodies = clearancesAt(waiting, stage);
    if (bodies.length > 0) return { code: "clearance", bodies };
  }
  if (ruleOf(move).has !== "settled") return undefined;
  if (conditions.length > 0 && !said.regardless) {
    return { code: "conditions", conditions: conditions.map(({ text }) => text) };
  }
  if (version === null && !said.textToFollow) return { code: "finalText" };
  if (brackets > 0 && !said.textToFollow) return { code: "brackets", count: brackets, version: version ?? 0 };
}

const need = (move: Move, need: Need) => ruleOf(move).needs.includes(need);

/** A text of the larger list goes by the word of the body that approved it, or with that word as a condition. */
export const isApproved = ({ track, approved, conditions }: Standing, { gap, left = [], bodyCondition }: Said) =>
  track !== "notation" ||
  approved ||
  Boolean(gap) ||
  Boolean(bodyCondition) ||
  left.length > 0 ||
  conditions.some(({ kind }) => kind === "body");

/** Every move out of this stage that is the actor's to make, each with what stands in its way. */
export function choices(standing: Standing, actor: Actor): { move: Move; refusal: Refusal | undefined }[] {
  const elsewhere: readonly string[] = ["secretariatOnly", "headOnly", "stage", "stageNotKnown", ...ends];
  return moveNames
    .map((move) => ({ move, refusal: whyNot(move, standing, actor) }))
    .filter(({ refusal }) => !refusal || !elsewhere.includes(refusal.code))
    .filter(({ refusal }) => refusal?.code !== "goesUp" && refusal?.code !== "endsHere");
}
