import type { Charge } from "@/domain/mandates";
import type { InvitationView } from "@/domain/views/people";
import type { Tx } from "@/server/db";

type Row = Omit<InvitationView, "charge" | "expiresAt"> & Charge & { role: Charge["role"] | null; expires: Date };

/** The link of a secret while it holds; null for every other, whatever became of it. */
export async function findInvitation(db: Tx, secret: string): Promise<InvitationView | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT kind, name, sign_in_name AS "signInName", role, title, member, body, office, from_day AS from, until_day AS until,
      expires_at AS expires, sample FROM read_invitation(sha256(convert_to(${secret}, 'UTF8')))`;
  if (!row) return null;
  const { kind, name, signInName, role, title, member, body, office, from, until, expires, sample } = row;
  const charge = role ? { role, title, member, body, office } : null;
  return { kind, name, signInName, charge, from, until, expiresAt: expires.toISOString(), sample };
}
