import type { Tx } from "@/server/db";
import { hashOf } from "@/server/door/cookie";

type Entry = { shown: string; signIn: string; hash: string };
type Came = { outcome: "accepted" | "taken" | "gone"; person: string | null };

/** Uses a link, once: makes the account with its mandate, or sets a new password and ends every session under the old. */
export async function acceptInvitation(db: Tx, secret: string, { shown, signIn, hash }: Entry): Promise<Came> {
  const [row] = await db.$queryRaw<Came[]>`
    SELECT outcome, person_id::text AS person FROM accept_invitation(${hashOf(secret)}, ${shown}, ${signIn}, ${hash})`;
  return row ?? { outcome: "gone", person: null };
}
