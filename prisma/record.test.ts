import { beforeAll, describe, expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import type { DocumentView } from "@/domain/views/record";
import { readRecord } from "@/prisma/record/files";
import { withActor } from "@/server/db";
import { findDocument } from "@/server/queries/documents";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const owner = keptClient(() => database.owner);

beforeAll(() => owner().query("SELECT set_config('app.system', 'on', false)"));

const ask = async (sql: string) => (await owner().query(sql)).rows;
const one = async (sql: string) => Object.values((await ask(sql))[0] ?? {})[0];

async function find(address: string): Promise<DocumentView> {
  const found = await withActor(publicActor, (db) => findDocument(db, publicActor, address));
  if (!found) throw new Error(`There is no document at ${address}.`);
  return found;
}

/** How many rows hang on documents of the record. */
const ofRecord = (table: string) =>
  `SELECT count(*)::int FROM ${table} JOIN document d ON d.id = document_id WHERE NOT d.sample`;

describe("the record holds", () => {
  test.each([
    ["56 documents", "SELECT count(*)::int FROM document WHERE NOT sample", 56],
    ["56 listed documents", "SELECT count(*)::int FROM publication WHERE NOT sample", 56],
    ["11 states", "SELECT count(*)::int FROM member WHERE member_since IS NOT NULL", 11],
    ["15 bodies of senior officials", `SELECT count(*)::int FROM body WHERE kind = 'seniorOfficials'`, 15],
    ["10 Chairs", "SELECT count(*)::int FROM chair", 10],
    ["2 frames", "SELECT count(*)::int FROM frame", 2],
    ["no position on a document of its own", ofRecord("position"), 0],
    ["no draft", ofRecord("position_draft"), 0],
    ["no clearance", ofRecord("clearance"), 0],
    ["no condition", ofRecord("condition"), 0],
    ["no compilation", ofRecord("compilation"), 0],
    ["no attendance, which no source gives state by state", "SELECT count(*)::int FROM attendance", 0],
    ["no password", "SELECT count(*)::int FROM credential", 0],
    ["nobody who is not invented", "SELECT count(*)::int FROM person WHERE NOT sample", 0],
  ])("%s", async (_, sql, expected) => {
    expect(await one(sql)).toBe(expected);
  });

  test("every meeting of the files, where two Summits held as one are one sitting", async () => {
    const files = readRecord("meetings");
    const [numbers] = await ask(
      "SELECT sum(greatest(1, cardinality(numbers)))::int AS all FROM meeting WHERE NOT sample",
    );
    expect(numbers).toEqual({ all: files.length });
    const joint = await ask("SELECT address, numbers FROM meeting WHERE cardinality(numbers) > 1 ORDER BY starts_on");
    expect(joint.at(-1)).toEqual({ address: "summit-44-45", numbers: [44, 45] });
    expect(joint.every(({ numbers }) => numbers[1] === numbers[0] + 1)).toBe(true);
  });

  test("64 meetings", async () => {
    expect(await one("SELECT count(*)::int FROM meeting WHERE NOT sample")).toBe(64);
  });

  test("the states in protocol order, with Timor-Leste a member from 26 October 2025", async () => {
    const rows = await ask(
      "SELECT code, member_since::text AS since FROM member WHERE member_since IS NOT NULL ORDER BY protocol_order",
    );
    expect(rows.map(({ code }) => code).join(" ")).toBe("BN KH ID LA MY MM PH SG TH TL VN");
    expect(rows.find(({ code }) => code === "TL")?.since).toBe("2025-10-26");
  });
});

test("references are dense within each year, by day and then by the order of the files", async () => {
  const rows = await ask(
    `SELECT year, array_agg(number ORDER BY number) AS numbers FROM document WHERE NOT sample GROUP BY year ORDER BY year`,
  );
  for (const { numbers } of rows) expect(numbers).toEqual(numbers.map((_: number, i: number) => i + 1));
  const days = await ask(
    `SELECT year, stage_since FROM document WHERE NOT sample AND stage_since IS NOT NULL ORDER BY year, number`,
  );
  for (const [i, { year, stage_since }] of days.entries()) {
    const before = days[i - 1];
    if (before?.year === year) expect(stage_since >= before.stage_since).toBe(true);
  }
  const odd = await ask(
    `SELECT reference FROM document WHERE reference <> concat(CASE WHEN sample THEN 'SAMPLE' ELSE 'ASCC' END, '/', year, '/', lpad(number::text, 2, '0'))`,
  );
  expect(odd).toEqual([]);
});

test("each title, type and outcome is as the files give it, and what they do not know is not known", async () => {
  const rows = await ask(
    "SELECT title, outcome, stage, stage_since::text AS since, title_to_confirm AS unsure FROM document WHERE NOT sample",
  );
  const files = readRecord("documents").map(({ title, outcome, adoptedOn, confidence }) => ({
    title,
    outcome,
    stage: outcome ? "concluded" : null,
    since: adoptedOn,
    unsure: confidence !== "high",
  }));
  const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
  expect(rows.sort(byTitle)).toEqual(files.sort(byTitle));
});

describe("the Villages Network, ASCC/2023/04", () => {
  test("bears both its titles and both its types", async () => {
    const document = await find("ascc-2023-04");
    expect(document.title).toBe("ASEAN Leaders' Joint Statement on the Establishment of an ASEAN Villages Network");
    expect(document.formerTitles).toEqual([
      "ASEAN Leaders' Statement on the Establishment of the ASEAN Village Network",
    ]);
    expect(document.type).toBe("leadersJointStatement");
    const changes = document.history
      .filter(({ change }) => change)
      .map(({ kind, change }) => [kind, change?.from, change?.to]);
    expect(changes).toEqual([
      ["titleChanged", document.formerTitles[0], document.title],
      ["typeChanged", "leadersStatement", "leadersJointStatement"],
    ]);
  });

  test("went its way in the verbs and on the days that sources report", async () => {
    const { history, rail } = await find("ascc-2023-04");
    const steps = history.filter(({ meeting }) => meeting);
    expect(steps.map(({ kind, day, meeting, target }) => [kind, day, meeting?.address, target?.address])).toEqual([
      ["discussed", "2023-04-28", "soca-34", "summit-42"],
      ["agreedToSubmit", "2023-05-08", "council-29", "summit-42"],
      ["adopted", "2023-05-10", "summit-42", "summit-42"],
    ]);
    expect(steps[0]?.takingPart).toMatch(/^SOCA Leaders of the ten member states/);
    expect(rail.map(({ state, day, daysToNext }) => [state, day, daysToNext])).toEqual([
      ["reached", "2023-04-28", 10],
      ["reached", "2023-05-08", 2],
      ["reached", "2023-05-10", 0],
      ["reached", "2023-05-10", null],
    ]);
  });

  test("travelled with the three other texts of the press release", async () => {
    const { travelledWith, history } = await find("ascc-2023-04");
    expect(travelledWith.map(({ address }) => address)).toEqual(["ascc-2023-01", "ascc-2023-02", "ascc-2023-03"]);
    expect(history.filter(({ meeting }) => meeting).map(({ together }) => together)).toEqual([3, 3, 3]);
  });
});

test("the statement to COP 29 has no stage, no phase and no day, because no source says", async () => {
  const [{ reference }] = await ask("SELECT reference FROM document WHERE title LIKE '%COP 29%'");
  const document = await find(reference.toLowerCase().replaceAll("/", "-"));
  expect(document).toMatchObject({ phase: null, stage: null, outcome: null, since: null, titleToConfirm: true });
  expect(document.rail.map(({ state, day }) => [state, day])).toEqual(Array(4).fill(["unknown", null]));
  expect(document.history.map(({ kind }) => kind)).toEqual(["named"]);
});

test("no source that is not official is handed out with an address, whoever reads", async () => {
  const references = await ask("SELECT reference FROM document WHERE NOT sample");
  const sources = [];
  for (const { reference } of references) {
    const { history } = await find(reference.toLowerCase().replaceAll("/", "-"));
    sources.push(...history.flatMap(({ source }) => source ?? []));
  }
  expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(["official", "press", "copy"]));
  expect(sources.filter(({ kind, url }) => kind !== "official" && url !== null)).toEqual([]);
  expect(sources.filter(({ url }) => url?.startsWith("http")).length).toBeGreaterThan(0);
});
