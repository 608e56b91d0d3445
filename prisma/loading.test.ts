import { beforeAll, expect, test } from "vitest";
import { loadRecord } from "@/prisma/record/load";
import { loadSample } from "@/prisma/sample/load";
import { recordDocument } from "@/server/commands/record-document";
import { withOwner } from "@/server/db";
import { verify } from "@/server/testing/chain";
import { freshDatabase, keptClient, withClient } from "@/server/testing/database";
import { readEverything } from "@/server/testing/stored";

const database = freshDatabase();
const owner = keptClient(() => database.owner);

beforeAll(() => owner().query("SELECT set_config('app.system', 'on', false)"));
const ask = async (sql: string) => (await owner().query(sql)).rows;

test("loading the record and the demonstration twice changes nothing", async () => {
  const before = await withClient(database.superuser, readEverything);
  const loaded = await withOwner(database.owner, async (db) => [await loadRecord(db), await loadSample(db)]);
  expect(loaded).toEqual([false, false]);
  expect(await withClient(database.superuser, readEverything)).toEqual(before);
});

test("the demonstration answers and offers words on the days of its story, not on the day of loading", async () => {
  const told = await ask(
    "SELECT kind, day::text AS day FROM event WHERE kind IN ('editAnswered', 'proposalMade') ORDER BY 1, 2",
  );
  expect(new Set(told.map(({ kind }) => kind)).size).toBe(2);
  const stamped = await ask(
    `SELECT 'editAnswered' AS kind, (answered_at AT TIME ZONE 'Asia/Jakarta')::date::text AS day FROM edit_answer
    UNION ALL SELECT 'proposalMade', (proposed_at AT TIME ZONE 'Asia/Jakarta')::date::text FROM proposal ORDER BY 1, 2`,
  );
  expect(stamped).toEqual(told);
});

const reported = (title: string) => ({
  year: 2031,
  sample: false,
  titles: [title],
  titleToConfirm: false,
  type: "declaration" as const,
  track: "undecided" as const,
  finalBody: "leaders" as const,
  purpose: null,
  sectors: [],
  leadMembers: [],
  leadBodies: [],
  ministerialBodies: [],
  targetId: null,
  stage: null,
  stageSince: null,
  outcome: null,
  steps: [],
});

test("twelve documents entered at once are numbered from 1 to 12, each once", async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, i) => withOwner(database.owner, (db) => recordDocument(db, reported(`Text ${i}`)))),
  );
  const rows = await ask("SELECT number FROM document WHERE year = 2031 ORDER BY number");
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
});

test("a document that fails to be entered leaves no number behind and no trace", async () => {
  const failing = withOwner(database.owner, async (db) => {
    await recordDocument(db, reported("Never entered"));
    throw new Error("after all");
  });
  await expect(failing).rejects.toThrow("after all");
  await withOwner(database.owner, (db) => recordDocument(db, reported("The thirteenth")));
  expect(await ask("SELECT title FROM document WHERE year = 2031 AND number >= 13")).toEqual([
    { title: "The thirteenth" },
  ]);
});

test("what is recorded later keeps the chains intact", async () => {
  expect((await verify(owner())).filter(({ broken }) => broken !== null)).toEqual([]);
});
