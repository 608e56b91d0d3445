import "server-only";
import { createHash } from "node:crypto";
import type { HeldMandate } from "@/domain/mandates";
import type { Actor, Office } from "@/domain/people";
import { publicActor } from "@/domain/people";
import type { Reader } from "@/domain/views/reader";
import type { Day } from "@/domain/views/record";
import { setActor, type Tx, transaction, withActor } from "@/server/db";
import { hashOf, sessionSecret } from "@/server/door/cookie";

type Assumed = {
  session_id: string;
  person_id: string;
  name: string;
  role: Exclude<Actor["role"], "public">;
  member_code: string | null;
  body_code: string | null;
  office: Office | null;
  language: "en" | "id" | null;
  time_zone: string | null;
  mandate_id: string | null;
  mandates: HeldMandate[];
};

/** The session that a page or an action is asked under. */
export type Session = {
  id: string;
  actor: Exclude<Actor, { role: "public" }>;
  name: string;
  /** The day on which something happened, said by the loader of the demonstration alone; everybody else acts today. */
  day?: Day;
};

type Work<T> = (db: Tx, actor: Actor, session: Session | null, reader: Reader) => Promise<T>;

/** Does a page's work in the one transaction that also reads the session row; nobody signed in reads as the public. */
export function withSession<T extends object>(work: Work<T>): Promise<T & { reader: Reader }> {
  return sessionSecret().then((secret) => underSecret(secret, work));
}

/** The same under the secret of a session, wherever that was kept. */
export function underSecret<T extends object>(
  secret: string | undefined,
  work: Work<T>,
): Promise<T & { reader: Reader }> {
  return transaction(async (db) => {
    const row = secret ? await assume(db, secret) : undefined;
    if (!secret) await setActor(db, publicActor);
    const session = row ? { id: row.session_id, actor: actorOf(row), name: row.name } : null;
    const reader = row ? readerOf(row) : null;
    return { ...(await work(db, session?.actor ?? publicActor, session, reader)), reader };
  });
}

/** Who reads a page that asks nothing else of the database; nothing is asked for whoever carries no sign-in. */
export const readReader = async (): Promise<Reader> =>
  (await sessionSecret()) ? (await withSession(async () => ({}))).reader : null;

/** Work at the door, before anybody is known: it reads what the public reads. */
export const asPublic = <T>(work: (db: Tx) => Promise<T>) => withActor(publicActor, work);

/** Work for somebody who has just shown who they are, and acts under no mandate yet. */
export const asEntering = <T>(person: string, work: (db: Tx) => Promise<T>) =>
  withActor({ role: "viewer", person }, work);

async function assume(db: Tx, secret: string): Promise<Assumed | undefined> {
  const [row] = await db.$queryRaw<Assumed[]>`SELECT a.* FROM release_due(), assume_session(${hashOf(secret)}) a`;
  return row;
}

function actorOf(row: Assumed): Session["actor"] {
  const person = row.person_id;
  switch (row.role) {
    case "delegate":
    case "head":
      return { role: row.role, person, member: row.member_code ?? "" };
    case "body":
      return { role: "body", person, body: row.body_code ?? "" };
    case "secretariat":
      return { role: "secretariat", person, office: row.office ?? "asec" };
    default:
      return { role: row.role, person };
  }
}

function readerOf(row: Assumed): Reader {
  const holder = row.member_code ?? row.body_code ?? row.office;
  const { name, role, language, time_zone: zone, mandate_id: mandate, mandates } = row;
  return { name, role, holder, language, zone, mandate, mandates, mark: markOf(row) };
}

const short = (said: string) => createHash("sha256").update(said).digest("base64url").slice(0, 16);

const markOf = ({ session_id, person_id, mandate_id }: Assumed) =>
  `${short(`${session_id} ${person_id}`)}.${short(`${session_id} ${mandate_id}`)}`;
