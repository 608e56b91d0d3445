import { randomBytes } from "node:crypto";
import type { Tx } from "@/server/db";
import { hashOf } from "@/server/door/cookie";

/** Opens a session for a person who has shown who they are. Returns the secret that only their browser keeps. */
export async function openSession(db: Tx, person: string, device: string | null): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await db.$executeRaw`SELECT open_session(${person}::uuid, ${hashOf(secret)}, ${device?.slice(0, 300) ?? null})`;
  return secret;
}

/** Ends sessions of the signed-in person: one, or all but one. Returns how many ended. */
export async function endSessions(db: Tx, which: { only: string } | { allBut: string }): Promise<number> {
  const id = "only" in which ? which.only : { not: which.allBut };
  const { count } = await db.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } });
  return count;
}
