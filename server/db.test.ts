import { expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import { transaction, withActor } from "@/server/db";
import { actorNames, actors } from "@/server/testing/actors";
import { freshDatabase } from "@/server/testing/database";

freshDatabase("world", 1);
const officer = actors["the ASEAN Secretariat"];

const backend = `SELECT pg_backend_pid() AS id, current_setting('app.role', true) AS role,
  current_setting('app.person', true) AS person, current_setting('app.member', true) AS member, current_setting('app.body', true) AS body`;
type Backend = { id: number; role: string | null };

test("after somebody's transaction the same connection knows nobody, and shows nothing", async () => {
  const during = await withActor(officer, async (db) => ({
    documents: await db.document.count(),
    backend: await db.$queryRawUnsafe<Backend[]>(backend),
  }));
  expect(during.documents).toBeGreaterThan(60);

  const after = await transaction((db) => db.$queryRawUnsafe<Backend[]>(backend));
  expect(after[0]).toEqual({ id: during.backend[0]?.id, role: "", person: "", member: "", body: "" });
  expect(await transaction((db) => db.document.count())).toBe(0);
  expect(await transaction((db) => db.publication.count())).toBe(0);
  expect(await transaction((db) => db.event.count())).toBe(0);
});

test.each(actorNames)("nothing that was said of %s is left on the connection", async (asker) => {
  await withActor(actors[asker], (db) => db.document.count());
  const [left] = await transaction((db) => db.$queryRawUnsafe<Backend[]>(backend));
  expect(left).toMatchObject({ role: "", person: "", member: "", body: "" });
});

test("after a transaction that fails the same connection knows nobody either", async () => {
  const failing = withActor(officer, (db) => db.$executeRaw`SELECT 1/0`);
  await expect(failing).rejects.toThrow();
  expect(await transaction((db) => db.document.count())).toBe(0);
});

test("an actor set within a transaction gives way to the next one", async () => {
  const counts = await Promise.all([
    withActor(officer, (db) => db.document.count()),
    withActor(publicActor, (db) => db.document.count()),
    withActor(actors["a delegate of another state"], (db) => db.position.count()),
  ]);
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBe(0);
  expect(await withActor(publicActor, (db) => db.publication.count())).toBeGreaterThan(0);
});

test("what an actor says that looks like SQL is taken as text", async () => {
  const hostile = {
    role: "delegate" as const,
    person: actors["a viewer"].person,
    member: "ID', true), set_config('app.role','admin",
  };
  const seen = await withActor(hostile, (db) =>
    db.position.findMany({ select: { memberCode: true }, distinct: "memberCode" }),
  );
  expect(seen.every(({ memberCode }) => memberCode !== hostile.member)).toBe(true);
  expect(await withActor(hostile, (db) => db.person.count())).toBe(1);
});
