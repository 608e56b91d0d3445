import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Database } from "./database";
import { type Reader, readers } from "./people";
import { hidden, type Secret } from "./secrets";

const overseers: readonly Reader[] = ["officer of the ASEAN Secretariat", "officer of the Chair", "administrator"];
/** No reader of these tests is a head of the Philippines, so that only those who oversee all people may find one of them. */
const others = readers.filter((reader) => !overseers.includes(reader));

const invent = () => ({
  name: hidden("name of a person", others),
  signInName: hidden("name with which a person signs in", others),
  email: hidden("e-mail of a person", readers),
  hash: hidden("hash of a person's password", readers),
  device: hidden("device of somebody's session", readers),
  colleague: hidden("whom a link is for", others),
  officer: hidden("whom a link of the secretariat is for", others),
  renewed: hidden("whose password a link renews", others),
  told: hidden("name in a line about a person", others),
});

export type SealedPeople = { person: string; secrets: Record<keyof ReturnType<typeof invent> | "link", Secret> };

/** Enters a delegate of the Philippines with a password, a session, open links and a line of the record. */
export async function sealPeople({ query }: Database): Promise<SealedPeople> {
  const [secrets, person] = [invent(), randomUUID()];
  await query("INSERT INTO person (id, name, sign_in_name, email) VALUES ($1, $2, $3, $4)", [
    person,
    secrets.name.text,
    secrets.signInName.text,
    `${secrets.email.text}@example.org`,
  ]);
  await query("INSERT INTO credential (person_id, hash) VALUES ($1, $2)", [person, secrets.hash.text]);
  await query(
    "INSERT INTO mandate (person_id, role, member_code, starts_on) VALUES ($1, 'delegate', 'PH', '2025-01-01')",
    [person],
  );
  await query("SELECT open_session($1, $2, $3)", [person, randomBytes(32), secrets.device.text]);
  const kept = createHash("sha256").update(randomBytes(32)).digest();
  for (const [at, [kind, forName, of, role, member, office]] of [
    ["invite", secrets.colleague, null, "delegate", "PH", null] as const,
    ["invite", secrets.officer, null, "secretariat", null, "asec"] as const,
    ["reset", secrets.renewed, person, null, "PH", null] as const,
  ].entries()) {
    await query(
      `INSERT INTO invitation (kind, for_name, person_id, role, member_code, office, starts_on, invited_by, secret_hash)
       VALUES ($1, $2, $3, $4, $5, $6, '2025-01-01', $7, $8)`,
      [kind, forName.text, of, role, member, office, person, at === 0 ? kept : randomBytes(32)],
    );
  }
  await query(
    "INSERT INTO event (chain, kind, audience, member_code, data) VALUES ('people', 'renewed', 'member', 'PH', $1)",
    [{ subject: person, name: secrets.told.text }],
  );
  const link = { place: "the kept form of a link", text: kept.toString("base64url"), hiddenFrom: readers };
  return { person, secrets: { ...secrets, link } };
}

/** Takes the links away again; the person has a removal with others, and a line of the record stays. */
export const unsealLinks = ({ remove }: Database, { person }: SealedPeople) =>
  remove([["DELETE FROM invitation WHERE invited_by = $1", [person]]]);

/** What a question may hold, because it comes back: enough to find the secret, and not all of it. */
const part = ({ text }: Secret) => text.slice(0, -4);

/** Addresses that would show something of the person, and questions that would find it. */
export const aboutPeople = ({ person, secrets }: SealedPeople) => [
  "/people",
  `/people?q=${part(secrets.name)}`,
  `/people?q=${part(secrets.signInName)}`,
  "/people?q=secret",
  "/people?q=example.org",
  "/people?page=2",
  "/people?page=1000",
  `/people/${person}`,
  ...["appoint", "date", "renew", "close", "open"].map((act) => `/people/${person}/steps/${act}`),
  "/people/invite",
  `/invitation/${part(secrets.link)}xxxx`,
  "/account",
  `/documents?q=${part(secrets.name)}`,
  "/members",
  "/bodies",
];
