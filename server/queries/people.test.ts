import { expect, test } from "vitest";
import type { Actor } from "@/domain/people";
import { peopleFilterFrom } from "@/domain/people-filter";
import { withActor } from "@/server/db";
import { listPeople } from "@/server/queries/people";
import { actors } from "@/server/testing/actors";
import { freshDatabase } from "@/server/testing/database";

freshDatabase("world");

const [head, admin] = [actors["a head of the lead"], actors["an administrator"]];
const listed = (actor: Actor, asked = {}) => withActor(actor, (db) => listPeople(db, actor, peopleFilterFrom(asked)));

test("people are found by the state and the role that they hold, in pages of their own", async () => {
  const heads = await listed(admin, { member: "ID", role: "head" });
  expect(heads?.people.length).toBeGreaterThan(0);
  for (const { mandates } of heads?.people ?? []) {
    expect(mandates).toContainEqual(expect.objectContaining({ member: "ID", role: "head" }));
  }
  expect(heads?.found).toBeLessThan(heads?.total ?? 0);
  expect((await listed(admin, { member: "ID", page: "99" }))?.asked).toMatchObject({ member: "ID", page: 1 });
});

test("a head is offered no other state, and finds nobody there", async () => {
  expect((await listed(admin))?.states.slice(0, 3)).toEqual(["BN", "KH", "ID"]);
  expect((await listed(head))?.states).toEqual([]);
  expect((await listed(head, { member: "TH" }))?.found).toBe(0);
});
