import type { Actor } from "@/domain/people";
import type { MeetingInside } from "@/domain/views/meeting-inside";
import type { MeetingView } from "@/domain/views/meetings";
import type { Tx } from "@/server/db";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting } from "@/server/queries/meetings";

/** A meeting for the officer who enters something on it; null for everybody else. */
export async function findMeetingToEnter(
  db: Tx,
  actor: Actor,
  address: string,
): Promise<{ meeting: MeetingView; inside: MeetingInside } | null> {
  if (actor.role !== "secretariat") return null;
  const meeting = await findMeeting(db, actor, address);
  const inside = meeting && (await findMeetingInside(db, actor, meeting));
  return meeting && inside && { meeting, inside };
}
