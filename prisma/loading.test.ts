import { beforeAll, describe, expect, test } from "vitest";
import { loadRecord } from "@/prisma/record/load";
import { loadSample } from "@/prisma/sample/load";
import { recordDocument } from "@/server/commands/record-document";
import { withOwner } from "@/server/db";
import { verify } from "@/server/testing/chain";
import { freshDatabase, keptClient, withClient } from "@/server/testing/database";
import { readEverything } from "@/server/testing/seen";

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

describe("what is invented", () => {
  test("says (sample) in every title, former title and meeting's name", async () => {
    const titles = await ask(
      `SELECT title FROM document WHERE sample UNION ALL SELECT unnest(former_titles) FROM document WHERE sample
       UNION ALL SELECT text FROM title JOIN document d ON d.id = document_id WHERE sample
       UNION ALL SELECT title FROM publication WHERE sample`,
    );
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter(({ title }) => !title.includes("(sample)"))).toEqual([]);
    const meetings = await ask("SELECT name FROM meeting WHERE sample");
    expect(meetings.map(({ name }) => name).filter((name) => !/\bsample\b/i.test(name))).toEqual([]);
  });

  test("says so in every person's name, and gives nobody a password", async () => {
    const people = await ask("SELECT name, sign_in_name FROM person");
    expect(people).toHaveLength(27);
    expect(people.filter(({ name }) => !name.endsWith("(sample)"))).toEqual([]);
    expect(people.filter(({ sign_in_name }) => !sign_in_name.startsWith("sample."))).toEqual([]);
    expect(await ask("SELECT * FROM credential")).toEqual([]);
  });

  test("is numbered apart from the record", async () => {
    const rows = await ask("SELECT reference FROM document WHERE sample ORDER BY year, number");
    expect(rows.every(({ reference }) => /^SAMPLE\/\d{4}\/\d{2}$/.test(reference))).toBe(true);
  });

  test("aims at no real Summit, and nothing of the record aims at an invented one", async () => {
    const crossed = await ask(
      "SELECT d.reference FROM document d JOIN meeting m ON m.id = d.target_id WHERE d.sample <> m.sample",
    );
    expect(crossed).toEqual([]);
  });

  test("pictures no state but Indonesia as holding a text", async () => {
    const rows = await ask("SELECT member_code FROM position WHERE stance <> 'agree' AND member_code <> 'ID'");
    expect(rows).toEqual([]);
  });

  test("stands at every stage on the way, some of it not yet listed", async () => {
    const stages = await ask("SELECT DISTINCT stage::text AS stage FROM document WHERE sample ORDER BY stage");
    expect(stages.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(["proposed", "drafting", "soca", "council", "summit"]),
    );
    const unlisted = await ask(
      "SELECT id FROM document WHERE sample AND id NOT IN (SELECT document_id FROM publication)",
    );
    expect(unlisted.length).toBeGreaterThan(0);
  });
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
