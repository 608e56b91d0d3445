import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const superuser = keptClient(() => database.superuser);

test("a state that observes reads what is shared, and no word of it is awaited", async () => {
  const { rows } = await superuser().query("SELECT person_id AS person FROM mandate WHERE member_code = 'ZZ'");
  const [{ person }] = rows;
  const deskOf = (member: string) => {
    const delegate = { role: "delegate", person, member } as const;
    return withActor(delegate, (db) => readDesk(db, delegate));
  };
  expect(await deskOf("ZZ")).toMatchObject({ observes: true, tasks: [], edited: [] });
  const other = await deskOf("TH");
  expect(other.observes).toBe(false);
  expect(other.tasks.length).toBeGreaterThan(0);
  expect(other.edited.length).toBeGreaterThan(0);
});
