import { randomBytes } from "node:crypto";
import type { Tx } from "@/server/db";
import { hashOf } from "@/server/door/cookie";

/** Opens a session for a person who has shown who they are. Returns the secret that only their browser keeps. */
export async function openSession(db: Tx, person: string, device: string | null): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await db.$executeRaw`SELECT open_session(${person}::uuid, ${hashOf(secret)}, ${device?.slice(0, 300) ?? null})`;
  return secret;
}

/** Ends sessions of the signed-in person, by the database's clock: one, or all but one. Returns how many ended. */
export function endSessions(db: Tx, which: { only: string } | { allBut: string }): Promise<number> {
  if ("only" in which) {
    return db.$executeRaw`UPDATE session SET ended_at = now() WHERE id = ${which.only}::uuid AND ended_at IS NULL`;
  }
  return db.$executeRaw`UPDATE session SET ended_at = now() WHERE id <> ${which.allBut}::uuid AND ended_at IS NULL`;
}

/** Lets the rest of a session act under another of the person's mandates; which ones hold is judged at every request. */
export async function switchMandate(db: Tx, session: string, mandate: string): Promise<boolean> {
  const switched = await db.$executeRaw`
    UPDATE session SET mandate_id = m.id FROM mandate m
    WHERE session.id = ${session}::uuid AND m.id = ${mandate}::uuid AND m.person_id = session.person_id AND in_force(m)`;
  return switched > 0;
}
