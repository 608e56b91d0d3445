import { beforeAll, describe, expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import { type FilterKey, filterKeys, unknownValue } from "@/domain/register-filter";
import type { RegisterRow } from "@/domain/views/record";
import { actors } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { enterMany, everyRow, page } from "@/server/testing/register";

const database = freshDatabase();
const superuser = keptClient(() => database.superuser);
let all: RegisterRow[];
let ministers: Map<string, string[]>;

beforeAll(async () => {
  await enterMany(database.owner, 40);
  all = await everyRow(publicActor);
  const { rows } = await superuser().query("SELECT reference, ministerial_bodies FROM publication");
  ministers = new Map(rows.map((row) => [row.reference, row.ministerial_bodies]));
});

const counted = async (what: string): Promise<number> =>
  (await superuser().query(`SELECT count(*)::int AS count FROM ${what}`)).rows[0].count;

/** What a row says to a filter, told from the row alone. */
const values: Record<FilterKey, (row: RegisterRow) => string[]> = {
  summit: ({ summit }) => (summit ? [summit.address] : []),
  phase: ({ phase }) => (phase ? [phase] : []),
  track: ({ track }) => [track],
  type: ({ type }) => [type],
  year: ({ reference }) => [reference.split("/")[1] ?? ""],
  sector: ({ sectors }) => sectors,
  lead: ({ leadMembers }) => leadMembers,
  body: ({ leadBodies, reference }) => [...leadBodies, ...(ministers.get(reference) ?? [])],
};
const says = (row: RegisterRow, key: FilterKey, asked: string[]) => {
  const own = values[key](row);
  return asked.some((value) => (value === unknownValue ? own.length === 0 : own.includes(value)));
};
const references = (rows: RegisterRow[]) => rows.map(({ reference }) => reference);

describe.each(filterKeys)("the filter by %s", (key) => {
  test("finds for each value that it offers exactly the rows that bear it", async () => {
    const { options } = await page(publicActor);
    expect(options[key].length).toBeGreaterThan(1);
    for (const { value, count } of options[key]) {
      const bearing = all.filter((row) => says(row, key, [value]));
      expect(references(await everyRow(publicActor, { [key]: [value] }))).toEqual(references(bearing));
      expect(count).toBe(bearing.filter(({ sample }) => !sample).length);
    }
  });

  test("offers every value that a row bears, and `unknown` where one bears none", async () => {
    const { options } = await page(publicActor);
    const borne = new Set(all.flatMap((row) => (values[key](row).length > 0 ? values[key](row) : [unknownValue])));
    expect(new Set(options[key].map(({ value }) => value))).toEqual(borne);
  });

  test("finds rows of either of two values", async () => {
    const [one, two] = (await page(publicActor)).options[key].map(({ value }) => value);
    const asked = [one ?? "", two ?? ""];
    const rows = await everyRow(publicActor, { [key]: asked });
    expect(references(rows)).toEqual(references(all.filter((row) => says(row, key, asked))));
  });

  test("finds nothing for a value that nobody bears", async () => {
    expect(await everyRow(publicActor, { [key]: ["nobody bears this"] })).toEqual([]);
  });
});

test("filters together find the rows that answer each of them", async () => {
  const asked = {
    phase: ["drafting", unknownValue],
    type: ["roadmap"],
    lead: ["TH"],
    sector: ["Health", unknownValue],
  };
  const answer = all.filter((row) => Object.entries(asked).every(([key, value]) => says(row, key as FilterKey, value)));
  expect(answer.length).toBeGreaterThan(0);
  const rows = await everyRow(publicActor, { ...asked, q: "generated text" });
  expect(references(rows)).toEqual(references(answer));
});

describe("the search", () => {
  const find = async (q: string) => references(await everyRow(publicActor, { q }));

  test.each([
    ["in capitals", "VILLAGES NETWORK"],
    ["without the apostrophe", "leaders joint statement villages"],
    ["with a typographic apostrophe", "Leaders’ Joint Statement Villages"],
    ["in another order of words", "network villages establishment"],
    ["by parts of words", "villag netw"],
    ["by the former title alone", "village network leaders statement on"],
    ["with accents that the title does not have", "Víllàges Nētwork"],
    ["with punctuation around it", "«villages», (network)!"],
  ])("finds the Villages Network %s", async (_, q) => {
    expect(await find(q)).toContain("ASCC/2023/04");
  });

  test.each([
    ["a wildcard", "%"],
    ["a single-letter wildcard", "village_network"],
    ["a backslash", "\\"],
    ["a piece of SQL", "'; DROP TABLE document; --"],
  ])("takes %s as text, without an error", async (_, q) => {
    const rows = await everyRow(publicActor, { q });
    expect(rows.length === 0 || rows.length === all.length || rows.every(({ title }) => title)).toBe(true);
  });

  test("does not find one word in the end of one title and the beginning of the next", async () => {
    expect(await find("network asean")).toContain("ASCC/2023/04");
    expect(await find("village network | asean")).toEqual(await find("village network asean"));
  });

  test("finds nothing where one of the words is nowhere", async () => {
    expect(await find("villages zeppelin")).toEqual([]);
  });
});

describe("the counts", () => {
  test("never include samples", async () => {
    const view = await page(publicActor);
    const listed = await counted("publication WHERE sample");
    expect(view).toMatchObject({ total: 96, found: 96, samples: { total: listed, found: listed } });
    expect(all.filter(({ sample }) => sample)).toHaveLength(listed);
  });

  test("say how many were found of how many", async () => {
    const view = await page(publicActor, { q: "generated text 3" });
    const found = all.filter(({ title }) => title === "Generated text 3").length;
    const listed = await counted("publication WHERE sample");
    expect(view).toMatchObject({ total: 96, found, samples: { total: listed, found: 0 } });
  });

  test("under each Summit are those of the rows found", async () => {
    const { groups } = await page(publicActor, { type: ["roadmap"] });
    for (const [address, count] of Object.entries(groups)) {
      const asked = { type: ["roadmap"], summit: [address] };
      expect(await everyRow(publicActor, asked)).toHaveLength(count);
    }
  });

  test("are the same for a delegate, whose unlisted rows are samples", async () => {
    const view = await page(actors["a delegate of the lead"]);
    const opened = await counted("document WHERE sample AND (opened OR 'ID' = ANY (lead_members))");
    expect(opened).toBeGreaterThan(await counted("publication WHERE sample"));
    expect(view).toMatchObject({ total: 96, samples: { total: opened } });
  });
});
