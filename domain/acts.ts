import type { FinalBody } from "@/domain/documents";
import { asksOthers, type Joint } from "@/domain/joint";
import { type Gate, type Move, moveNames } from "@/domain/moves";
import type { Actor } from "@/domain/people";

/** Every act on one document that has a page of its own: the moves, then whatever else is somebody's to do. */
export const acts = [
  ...moveNames,
  "confirm",
  "drop",
  "agree",
  "decline",
  "undo",
  "list",
  "unlist",
  "release",
  "version",
  "takeBackVersion",
  "share",
  "facts",
  "record",
  "correct",
  "decision",
  "position",
  "draft",
  "submitDraft",
  "takeOver",
  "stand",
  "takeBack",
  "answer",
  "contestEditorial",
  "compilation",
  "answerEdit",
  "proposal",
  "consensus",
  "clearance",
  "condition",
  "relate",
  "unrelate",
  "detach",
] as const;
export type Act = (typeof acts)[number];

export const isMove = (act: Act): act is Move => (moveNames as readonly Act[]).includes(act);

/** An act as it stands in an address: `endorseSoca` is `endorse-soca`. */
export const slugOf = (act: Act) => act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The act of an address; undefined where it names none. */
export const actFrom = (slug: string): Act | undefined => acts.find((act) => slugOf(act) === slug);

/** Whose decision a step records, and in whose verb. */
export const verbGate = ({ act, finalBody }: { act: Act; finalBody: FinalBody }): Gate =>
  act === "endorseSoca" ? "soca" : act === "endorseCouncil" || finalBody === "council" ? "council" : "summit";

type Worded = { act: Act; finalBody: FinalBody; leadMembers: string[]; joint: Pick<Joint, "by"> | null; actor: Actor };

/**
 * The word for an act: a conclusion names the body that concludes, a clearance whether it is a state's own at home; one of
 * several leads asks for what all of them do together, and whoever asked takes it back where another one declines.
 */
export function moveWord({ act, finalBody, leadMembers, joint, actor }: Worded) {
  if ((act === "withdraw" || act === "carryOver") && asksOthers(act, { leadMembers }, actor))
    return `${act}Together` as const;
  if (act === "decline" && "member" in actor && joint?.by === actor.member) return "declineOwn";
  if (act === "drop" && joint) return "dropJoint";
  if (act === "conclude" && finalBody === "council") return "concludeCouncil";
  if (act === "position" && actor.role === "secretariat") return "positionOnBehalf";
  return act === "clearance" && "member" in actor ? "clearanceHome" : act;
}
