import { type Move, ruleOf } from "@/domain/moves";
import type { Actor } from "@/domain/people";

/** What the heads of several lead delegations do together: the head of one asked, and those named have agreed. */
export type Joint = { move: Move; by: string; agreed: string[] };

/** A step that the heads of all lead delegations may take; where several states lead, together. */
export const isJointMove = (move: Move) => ruleOf(move).by.includes("allLeadHeads");

/** Whether taking this step is to ask the heads of the other lead delegations for it. */
export const asksOthers = (move: Move, { leadMembers }: { leadMembers: string[] }, actor: Actor) =>
  actor.role === "head" && leadMembers.length > 1 && isJointMove(move);

/** The lead states whose heads have yet to agree or to decline. */
export const yetToAgree = ({ leadMembers, joint }: { leadMembers: string[]; joint: Joint | null }) =>
  joint ? leadMembers.filter((member) => !joint.agreed.includes(member)) : [];
