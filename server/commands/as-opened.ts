import { isAsOpened, type NotAsOpened, noMandate } from "@/domain/opened-under";
import type { Reader } from "@/domain/views/reader";
import { switchMandate } from "@/server/commands/open-session";
import type { Tx } from "@/server/db";
import { findOwnMandate } from "@/server/queries/own-mandate";
import type { Session } from "@/server/session";

/** What a form says of the mandate under which it was opened, and of going back to one. */
export type Opened = { under: string | undefined; switchBack?: string | undefined };

type Held = Pick<NonNullable<Reader>, "mandate" | "mandates">;
type Came<T> = { sent: T; stopped?: undefined } | { sent?: undefined; stopped: NotAsOpened };

/** Does what a form asks, unless it was opened under another mandate than its session acts under now; asked before all else. */
export async function sendAsOpened<T>(
  db: Tx,
  session: Session,
  held: Held,
  opened: Opened,
  work: () => Promise<T>,
): Promise<Came<T>> {
  const stopped = await whyNotAsOpened(db, session, held, opened);
  return stopped ? { stopped } : { sent: await work() };
}

/** Whether a form of one's own account was opened by whoever sends it, under whichever mandate. */
export const isOpenedByOneself = async (db: Tx, { actor }: Session, under: string): Promise<boolean> =>
  under === noMandate || (await findOwnMandate(db, actor.person, under)) !== null;

async function whyNotAsOpened(
  db: Tx,
  session: Session,
  { mandate, mandates }: Held,
  { under, switchBack }: Opened,
): Promise<NotAsOpened | undefined> {
  const held = (id: string | undefined | null) => mandates.find((one) => one.id === id?.toLowerCase()) ?? null;
  const again = held(switchBack);
  if (again && (await switchMandate(db, session.id, again.id))) {
    return { status: "switchedBack", now: again, id: again.id };
  }
  if (switchBack === undefined && isAsOpened(mandate, under)) return undefined;
  const opened = await findOwnMandate(db, session.actor.person, under ?? "");
  const back = opened?.id !== mandate && held(under)?.id;
  return { status: "otherMandate", opened, back: back || null, now: held(mandate), id: mandate };
}
