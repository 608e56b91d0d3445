import type { HeldMandate } from "@/domain/mandates";
import { noMandate } from "@/domain/opened-under";
import type { Tx } from "@/server/db";

/** A mandate of the person's own, over or not; null where it is somebody else's, nobody's, or no mandate at all. */
export async function findOwnMandate(db: Tx, person: string, said: string): Promise<HeldMandate | null> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(said)) return null;
  const row = await db.mandate.findFirst({
    where: { id: said, personId: person },
    select: { id: true, role: true, headTitle: true, memberCode: true, bodyCode: true, office: true },
  });
  if (!row) return null;
  const { id, role, headTitle: title, memberCode: member, bodyCode: body, office } = row;
  return { id, role, title, member, body, office };
}

/** Whether a form that waited behind the sign-in is given back to whoever signed in: their own, by the mandate it was opened under. */
export const isGivenBack = async (db: Tx, person: string, under: string): Promise<boolean> =>
  under === noMandate
    ? (await db.mandate.count({ where: { personId: person } })) === 0
    : (await findOwnMandate(db, person, under)) !== null;
