import type { Actor } from "@/domain/people";
import { endSessions } from "@/server/commands/open-session";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

type Person = Exclude<Actor, { role: "public" }>;

/** The signed-in person's name and password hash, to check the present password before a change. */
export async function findOwnCredential(db: Tx, { person }: Person) {
  const known = await db.person.findUnique({ where: { id: person }, select: { signInName: true } });
  const [row] = await db.$queryRaw<{ hash: string | null }[]>`SELECT own_credential() AS hash`;
  return known && row?.hash ? { signInName: known.signInName, hash: row.hash } : undefined;
}

/** Replaces the password's hash and ends the person's other sessions. Returns whether it was done. */
export async function changeOwnPassword(db: Tx, session: Session, hash: string): Promise<boolean> {
  await db.$executeRaw`SELECT change_own_credential(${hash})`;
  await endSessions(db, { allBut: session.id });
  return true;
}
