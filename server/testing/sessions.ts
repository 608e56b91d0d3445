import { createHash } from "node:crypto";
import type pg from "pg";

const hashOf = (secret: string) => createHash("sha256").update(secret).digest();

/** Opens a session at the database's door, as the application does once a password fitted. */
export const openSession = (application: pg.ClientBase, person: string, secret: string) =>
  application.query("SELECT open_session($1, $2, 'a browser')", [person, hashOf(secret)]);

/** Who the database says it is, and under which settings the rest of the transaction runs. */
export type Assumed = {
  /** Nothing where nobody is signed in. */
  who: { person_id: string; name: string; role: string; member_code: string | null; office: string | null } | undefined;
  role: string;
  person: string;
  member: string;
};

/** Asks for something under a session; what the asking itself writes stays. */
export async function assume(application: pg.ClientBase, secret: string, before = "SELECT"): Promise<Assumed> {
  await application.query("BEGIN");
  await application.query(before);
  const { rows } = await application.query("SELECT * FROM assume_session($1)", [hashOf(secret)]);
  const settings = await application.query(
    `SELECT current_setting('app.role', true) AS role, current_setting('app.person', true) AS person,
       current_setting('app.member', true) AS member`,
  );
  await application.query("COMMIT");
  return { who: rows[0], ...settings.rows[0] };
}

/** Changes the row of a session as only the owner could, to let time pass. */
export const alter = (owner: pg.ClientBase, secret: string, change: string) =>
  owner.query(`UPDATE session SET ${change} WHERE secret_hash = $1`, [hashOf(secret)]);

export async function stored(owner: pg.ClientBase, secret: string) {
  const { rows } = await owner.query(
    `SELECT *, round(extract(epoch FROM expires_at - opened_at)) AS lasts, round(extract(epoch FROM now() - seen_at)) AS idle
     FROM session WHERE secret_hash = $1`,
    [hashOf(secret)],
  );
  return rows[0];
}
