import type { ActOutcome } from "@/domain/outcome";
import { doneNow, oncePerForm, refused } from "@/server/commands/people";
import type { Tx } from "@/server/db";
import { findPerson } from "@/server/queries/person";
import type { Session } from "@/server/session";

/** An administrator closes somebody's account with all its sessions, or opens it again; its mandates stay as they are. */
export function closeAccount(
  db: Tx,
  session: Session,
  { request, person, closed }: { request: string; person: string; closed: boolean },
): Promise<ActOutcome> {
  return oncePerForm(db, session, request, async () => {
    const { actor } = session;
    const found = await findPerson(db, actor, person);
    if (!found) return { status: "notFound" };
    if (actor.role !== "admin") return refused({ code: "notYourPeople" });
    if (actor.person === person) return refused({ code: "notYourself" });
    const [row] = await db.$queryRaw<{ done: boolean }[]>`SELECT close_account(${person}::uuid, ${closed}) AS done`;
    return row?.done ? doneNow(db) : { status: "refused", refusal: { code: "noChange" } };
  });
}
