import { randomBytes } from "node:crypto";
import { whyNotAppoint, whyNotRenew } from "@/domain/mandates";
import type { ActOutcome } from "@/domain/outcome";
import { type Appointment, termOf } from "@/server/commands/appoint-person";
import { doneNow, oncePerForm, refused } from "@/server/commands/people";
import type { Tx } from "@/server/db";
import { hashOf } from "@/server/door/cookie";
import { findPerson, renewable } from "@/server/queries/person";
import type { Session } from "@/server/session";

/** The secret of a link that was made, beside what the act came to; the database keeps its hash alone. */
export type Linked = { outcome: ActOutcome; secret?: string };

/** Makes a link and tells its secret only where the act came to be done now, not when its form comes again. */
export async function withSecret(work: (secretHash: Uint8Array<ArrayBuffer>) => Promise<ActOutcome>): Promise<Linked> {
  const secret = randomBytes(32).toString("base64url");
  const outcome = await work(hashOf(secret));
  return outcome.status === "done" ? { outcome, secret } : { outcome };
}

/** Invites a stranger to a charge, by a link that works once. */
export function invitePerson(
  db: Tx,
  session: Session,
  { request, forName, ...appointment }: Appointment & { request: string; forName: string },
): Promise<Linked> {
  return withSecret((secretHash) =>
    oncePerForm(db, session, request, async () => {
      const refusal = whyNotAppoint(session.actor, appointment.charge, null);
      if (refusal) return refused(refusal);
      const term = await termOf(db, appointment);
      if (!term.columns) return { status: "invalid", fields: term.fields };
      await db.invitation.createMany({ data: { ...term.columns, secretHash, kind: "invite", forName } });
      return doneNow(db);
    }),
  );
}

/** Starts a new password for somebody by a link; a link for them that is still open is revoked. */
export function renewPassword(
  db: Tx,
  session: Session,
  { request, person }: { request: string; person: string },
): Promise<Linked> {
  const { actor } = session;
  return withSecret((secretHash) =>
    oncePerForm(db, session, request, async () => {
      const found = await findPerson(db, actor, person);
      if (!found) return { status: "notFound" };
      const refusal = whyNotRenew(actor, await renewable(db, actor, found));
      if (refusal) return refused(refusal);
      await db.$executeRaw`
        UPDATE invitation SET revoked_at = now()
        WHERE kind = 'reset' AND person_id = ${person}::uuid AND accepted_at IS NULL AND revoked_at IS NULL`;
      const memberCode = actor.role === "head" ? actor.member : null;
      await db.invitation.createMany({
        data: { secretHash, kind: "reset", personId: person, forName: found.name, memberCode },
      });
      return doneNow(db);
    }),
  );
}

/** Revokes a link that was not used yet. Returns whether there was one to revoke. */
export async function revokeLink(db: Tx, id: string): Promise<boolean> {
  const revoked = await db.$executeRaw`
    UPDATE invitation SET revoked_at = now() WHERE id = ${id}::uuid AND accepted_at IS NULL AND revoked_at IS NULL`;
  return revoked > 0;
}
