import type pg from "pg";
import type { Actor } from "@/domain/people";

/** A made-up identifier that a test can write down. */
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** One of each kind of reader. Indonesia and SOMSWD lead the documents of the world; Thailand and SOMS do not. */
export const actors = {
  "the public": { role: "public" },
  "a viewer": { role: "viewer", person: idOf(1) },
  "a delegate of the lead": { role: "delegate", person: idOf(2), member: "ID" },
  "a head of the lead": { role: "head", person: idOf(3), member: "ID" },
  "a delegate of another state": { role: "delegate", person: idOf(4), member: "TH" },
  "a head of another state": { role: "head", person: idOf(5), member: "TH" },
  "the lead body's holder": { role: "body", person: idOf(6), body: "SOMSWD" },
  "a concerned body's holder": { role: "body", person: idOf(7), body: "SOMHD" },
  "another body's holder": { role: "body", person: idOf(8), body: "SOMS" },
  "the ASEAN Secretariat": { role: "secretariat", person: idOf(9), office: "asec" },
  "the Chair's secretariat": { role: "secretariat", person: idOf(10), office: "chair" },
  "an administrator": { role: "admin", person: idOf(11) },
} satisfies Record<string, Actor>;
export type ActorName = keyof typeof actors;

export const actorNames = Object.keys(actors) as ActorName[];

/** Nobody was set: not even that it is the public who asks. */
export const nobody = "nobody set";
export const askers = [nobody, ...actorNames] as const;
export type Asker = (typeof askers)[number];

/** The settings in which an actor is told to Postgres, as server/db.ts tells them. */
export async function speakAs(client: pg.ClientBase, asker: Asker | Actor) {
  if (asker === nobody) return;
  const actor: Actor = typeof asker === "string" ? actors[asker] : asker;
  const { role, person = "", member = "", body = "" }: Record<string, string> = { ...actor };
  await client.query(
    `SELECT release_due(), set_config('app.role', $1, true), set_config('app.person', $2, true),
       set_config('app.member', $3, true), set_config('app.body', $4, true)`,
    [role, person, member, body],
  );
}

/** Does the work in a transaction under an actor, and takes back whatever it changed. */
export async function tryAs<T>(client: pg.ClientBase, asker: Asker | Actor, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    await speakAs(client, asker);
    return await work();
  } finally {
    await client.query("ROLLBACK");
  }
}
