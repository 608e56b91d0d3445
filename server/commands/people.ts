import type { PeopleRefusal } from "@/domain/mandates";
import type { ActOutcome } from "@/domain/outcome";
import { findRepeated, keepOutcome } from "@/server/commands/act-on";
import { holdRequest } from "@/server/commands/propose-document";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

export const refused = (refusal: PeopleRefusal): ActOutcome => ({ status: "refused", refusal });

/** An act with people that came to be: nobody takes it back in ten minutes, a second act sets it right. */
export async function doneNow(db: Tx): Promise<ActOutcome> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  return { status: "done", at: (row?.now ?? new Date()).toISOString(), undoUntil: null };
}

/** Does an act with people once: the same form sent again gets its first answer. */
export async function oncePerForm(
  db: Tx,
  session: Session,
  request: string,
  work: () => Promise<ActOutcome>,
): Promise<ActOutcome> {
  await holdRequest(db, request);
  return (await findRepeated(db, session, request)) ?? keepOutcome(db, session, request, work);
}
