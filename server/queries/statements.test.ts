import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/domain/people";
import { emptyFilter } from "@/domain/register-filter";
import { type Tx, withActor } from "@/server/db";
import { findAccount } from "@/server/queries/account";
import { readDesk } from "@/server/queries/desk";
import { findDocument } from "@/server/queries/documents";
import { readHome } from "@/server/queries/home";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting, listMeetings } from "@/server/queries/meetings";
import { listDocuments } from "@/server/queries/register";
import { actors } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { enterMany } from "@/server/testing/register";
import { statementsOf, writeDownStatements } from "@/server/testing/statements";

const database = freshDatabase("world");
const superuser = keptClient(() => database.superuser);

beforeAll(async () => {
  await writeDownStatements(superuser());
});

/** A page takes 12 at most, of which one reads its session. */
const most = 11;
const session = (actor: Actor) => ("person" in actor ? { id: actor.person, actor, name: "" } : null);
const pages: Record<string, (db: Tx, actor: Actor) => Promise<unknown>> = {
  "the home page": (db, actor) => readHome(db, actor),
  "the register": (db, actor) => listDocuments(db, actor, emptyFilter()),
  "a filtered register": (db, actor) =>
    listDocuments(db, actor, { ...emptyFilter(), q: "health", phase: ["concluded"], after: "ascc-2023-04" }),
  "a document": (db, actor) => findDocument(db, actor, "ascc-2023-04"),
  "the meetings": (db, actor) => listMeetings(db, actor, { kind: null }),
  "a document with everything that hangs on one": (db, actor) => findDocument(db, actor, "ascc-2030-903"),
  "a meeting": (db, actor) => findMeeting(db, actor, "summit-42"),
  "a meeting with documents before it": async (db, actor) => {
    const meeting = await findMeeting(db, actor, "a-listed-meeting");
    return meeting && findMeetingInside(db, actor, meeting);
  },
  "the desk": async (db, actor) => (actor.role === "public" ? null : readDesk(db, actor)),
  "an account": (db, actor) => findAccount(db, actor, session(actor)),
};

const countFor = (actor: Actor, page: (typeof pages)[string]) =>
  withActor(actor, (db) => statementsOf(db, () => page(db, actor)));

describe.each(Object.entries(pages))("%s", (_, page) => {
  test.each(["the public", "a delegate of the lead", "the ASEAN Secretariat"] as const)(
    `takes %s at most ${most} statements`,
    async (asker) => {
      const statements = await countFor(actors[asker], page);
      expect(statements.length).toBeLessThanOrEqual(most);
      if (asker !== "the public") expect(statements.length).toBeGreaterThan(0);
    },
  );
});

test("the count sees each statement", async () => {
  const officer = actors["the ASEAN Secretariat"];
  const three = async (db: Tx) => [
    await db.member.count(),
    await db.$queryRaw`SELECT 1`,
    await db.document.findMany({ include: { titles: true } }),
  ];
  expect(await countFor(officer, three)).toHaveLength(3);
});

test("more documents do not take more statements", async () => {
  const asked = async () => {
    const counts: number[] = [];
    for (const page of Object.values(pages))
      counts.push((await countFor(actors["the ASEAN Secretariat"], page)).length);
    return counts;
  };
  const before = await asked();
  await enterMany(database.owner, 60);
  expect(await asked()).toEqual(before);
});
