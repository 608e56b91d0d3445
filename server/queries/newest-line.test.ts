import { beforeAll, expect, test } from "vitest";
import { type Actor, publicActor } from "@/domain/people";
import { saidDone } from "@/domain/said-done";
import { dateMandate } from "@/server/commands/date-mandate";
import { withActor } from "@/server/db";
import { findNewestLine } from "@/server/queries/newest-line";
import { actors, idOf } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase("world");
const owner = keptClient(() => database.owner);
const head = actors["a head of the lead"] as Exclude<Actor, { role: "public" }>;
const delegate = idOf(2);
const newest = (actor: Actor, subject: string | null) => withActor(actor, (db) => findNewestLine(db, actor, subject));

beforeAll(async () => {
  await owner().query("SELECT set_config('app.system', 'on', false)");
});

test("what an address says of an act is borne out by the record for whoever did it, and for nobody else", async () => {
  expect(saidDone("date", await newest(head, delegate))).toBeUndefined();
  const { rows } = await owner().query("SELECT id FROM mandate WHERE person_id = $1 AND member_code = 'ID'", [
    delegate,
  ]);
  const asked = { request: crypto.randomUUID(), person: delegate, mandate: rows[0].id, now: true };
  const session = { id: idOf(900), name: "Somebody", actor: head };
  expect((await withActor(head, (db) => dateMandate(db, session, asked))).status).toBe("done");

  expect(saidDone("date", await newest(head, delegate))).toBe("date");
  expect(await newest(head, null)).toMatchObject({ kind: "mandateEnded", own: true });
  expect(await newest(actors["an administrator"], delegate)).toMatchObject({ kind: "mandateEnded", own: false });
  for (const name of ["a viewer", "a head of another state"] as const)
    expect(await newest(actors[name], delegate), name).toBeNull();
  expect(await newest(publicActor, delegate)).toBeNull();
});
