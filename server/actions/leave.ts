import "server-only";
import { endSessions } from "@/server/commands/open-session";
import { forgetSecret } from "@/server/door/cookie";
import { log } from "@/server/door/log";
import { withSession } from "@/server/session";

/** Signs out: the session ends in the database, and then the cookie goes. */
export async function leave(): Promise<void> {
  await withSession(async (db, _actor, session) => ({
    ended: session ? await endSessions(db, { only: session.id }) : 0,
  }));
  await forgetSecret();
  log.info({ act: "sign-out", outcome: "done" });
}
