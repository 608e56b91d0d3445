import { gateBody } from "@/domain/moves";
import type { Phase, Stage } from "@/domain/stages";
import type { MeetingFacts } from "@/domain/views/record";

type Body = Pick<MeetingFacts, "body">;

/** Whether a text that a meeting takes up, or that aims at it, is before it now: else it is on its way there from an earlier stage. */
export function isBefore({ body }: Body, stage: Stage | null): boolean {
  const [soca, council] = [body === gateBody.soca, body === gateBody.council];
  switch (stage) {
    case "soca":
      return soca;
    case "council":
      return council;
    case "summit":
      return !soca && !council;
    default:
      return false;
  }
}

const stageTold = { drafting: "soca", ministers: "council", summit: "summit" } as const;

/**
 * Whether a text is on its way to a meeting, as the public is told, who know the phase alone: of what is drafted, SOCA's own
 * sittings are those that it was sent to.
 */
export const isOnTheWayPublicly = (meeting: Body, phase: Phase | null): boolean =>
  phase !== null && phase !== "concluded" && !isBefore(meeting, stageTold[phase]);
