import { createHash, randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { encode } from "next-auth/jwt";
import type { Database } from "./database";

type Held = {
  role: "viewer" | "delegate" | "head" | "body" | "secretariat" | "admin";
  member_code?: string;
  body_code?: string;
  office?: "asec" | "chair";
  ends_on?: string;
};

/** Who reads in these tests, each with the mandate they hold; nobody's mandate ends but that of the former head. */
const mandates = {
  visitor: null,
  viewer: { role: "viewer" },
  "delegate of Indonesia": { role: "delegate", member_code: "ID" },
  "head of Indonesia": { role: "head", member_code: "ID" },
  "delegate of Thailand": { role: "delegate", member_code: "TH" },
  "head of Thailand": { role: "head", member_code: "TH" },
  "delegate of an observer": { role: "delegate", member_code: "ZZ" },
  "officer of SOMSWD": { role: "body", body_code: "SOMSWD" },
  "officer of the ASEAN Secretariat": { role: "secretariat", office: "asec" },
  "officer of the Chair": { role: "secretariat", office: "chair" },
  administrator: { role: "admin" },
  "former head of Indonesia": { role: "head", member_code: "ID", ends_on: "2025-12-31" },
  "disabled head of Indonesia": { role: "head", member_code: "ID" },
} satisfies Record<string, Held | null>;

export type Reader = keyof typeof mandates;
export const readers = Object.keys(mandates) as Reader[];

/** A person made for a test: what they sign in with, and a session that they already have. */
export type Made = { id: string; signInName: string; password: string; session: string };

export const password = "correct horse battery staple";
// Cheap on purpose: what it costs to guess is stored in the hash, and these people have nothing to lose.
const kept = hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 });

/** No state observes at present; this one is the demonstration's, and stays, as other tests' people may belong to it. */
const observer = `INSERT INTO member (code, name, time_zone, protocol_order, observer_since)
  VALUES ('ZZ', 'Sample Observer', 'Asia/Jakarta', 99, '2025-01-01') ON CONFLICT DO NOTHING`;

/** Makes a person with a password and a mandate, and signs them in; nothing of it is shared with another test. */
export async function makePerson(database: Database, reader: Exclude<Reader, "visitor">): Promise<Made> {
  const signInName = `test.${randomBytes(6).toString("hex")}`;
  const [person] = await database.query("INSERT INTO person (name, sign_in_name) VALUES ($1, $2) RETURNING id", [
    `Test ${reader}`,
    signInName,
  ]);
  const id: string = person?.id;
  const held: Held = mandates[reader];
  if (held.member_code === "ZZ") await database.query(observer);
  await database.query("INSERT INTO credential (person_id, hash) VALUES ($1, $2)", [id, await kept]);
  await database.query(
    `INSERT INTO mandate (person_id, role, member_code, body_code, office, head_title, starts_on, ends_on)
     VALUES ($1, $2, $3, $4, $5, CASE WHEN $2 = 'head'::role THEN 'soca'::head_title END, '2025-01-01', $6)`,
    [id, held.role, held.member_code, held.body_code, held.office, held.ends_on],
  );
  const session = await openSession(database, id);
  if (reader === "disabled head of Indonesia") await disable(database, id);
  return { id, signInName, password, session };
}

const opened = new Map<string, string>();

/** Opens one more session for a person, as the sign-in does. Returns the value of its cookie. */
export async function openSession(database: Database, person: string): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const hashed = createHash("sha256").update(secret).digest();
  await database.query("SELECT open_session($1, $2, 'Test')", [person, hashed]);
  const [held] = await database.query("SELECT mandate_id AS id FROM session WHERE secret_hash = $1", [hashed]);
  const session = await encode({ token: { secret }, secret: database.sessionSecret, maxAge: 3600 });
  opened.set(session, held?.id ?? "none");
  return session;
}

/** What the forms of a page carry that was opened in a session that nobody switched: the mandate under which it acts. */
export const underOf = (session: string | undefined) => (session && opened.get(session)) || "";

export const disable = (database: Database, person: string) =>
  database.query("UPDATE person SET disabled_at = now() WHERE id = $1", [person]);

/** Takes away what was made, so that a second run begins like the first. */
export async function removePeople(database: Database, people: readonly string[]): Promise<void> {
  for (const table of ["session", "credential", "mandate", "request"]) {
    await database.query(`DELETE FROM ${table} WHERE person_id = ANY ($1)`, [people]);
  }
  await database.query("DELETE FROM person WHERE id = ANY ($1)", [people]);
}
