import { beforeAll, describe, expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import { type Sort, sorts } from "@/domain/register-filter";
import type { RegisterRow } from "@/domain/views/record";
import { actors } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { enterMany, everyRow, page } from "@/server/testing/register";

const database = freshDatabase();
const superuser = keptClient(() => database.superuser);
beforeAll(() => enterMany(database.owner, 120));

const number = ({ reference }: RegisterRow) => Number(reference.split("/")[2]);
const year = ({ reference }: RegisterRow) => reference.split("/")[1] ?? "";
const kind = ({ reference }: RegisterRow) => reference.split("/")[0] ?? "";
const byReference = (a: RegisterRow, b: RegisterRow) =>
  kind(a).localeCompare(kind(b)) || year(a).localeCompare(year(b)) || number(a) - number(b);
const newestFirst = (a: string | null | undefined, b: string | null | undefined) => {
  const [one, two] = [a ?? "", b ?? ""];
  return one < two ? 1 : one > two ? -1 : 0;
};
const summitOf = ({ summit }: RegisterRow) => summit && `${summit.startsOn}${summit.address}`;
const folded = (text: string) => text.toLowerCase();

const orders: Record<Sort, (a: RegisterRow, b: RegisterRow) => number> = {
  summit: (a, b) => newestFirst(summitOf(a), summitOf(b)) || byReference(a, b),
  title: (a, b) => (folded(a.title) < folded(b.title) ? -1 : folded(a.title) > folded(b.title) ? 1 : byReference(a, b)),
  date: (a, b) => newestFirst(a.since, b.since) || byReference(a, b),
  reference: byReference,
};

describe.each(sorts)("ordered by %s", (sort) => {
  test.each(["the public", "a delegate of the lead", "the ASEAN Secretariat"] as const)(
    "the pages hold each row that %s sees once, in that order",
    async (asker) => {
      const rows = await everyRow(actors[asker], { sort });
      const { total, samples } = await page(actors[asker]);
      expect(rows).toHaveLength(total + samples.total);
      expect(new Set(rows.map(({ reference }) => reference)).size).toBe(rows.length);
      expect(rows.map(({ reference }) => reference)).toEqual(
        [...rows].sort(orders[sort]).map(({ reference }) => reference),
      );
    },
  );

  test("pages of what was found hold each row found once", async () => {
    const rows = await everyRow(publicActor, { sort, q: "generated" });
    expect(rows).toHaveLength(120);
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(120);
  });
});

test("a page holds fifty rows, says where the next begins, and the last one says that it is the last", async () => {
  const first = await page(publicActor);
  expect(first.rows).toHaveLength(50);
  expect(first).toMatchObject({ first: true, next: first.rows[49]?.address });
  const second = await page(publicActor, { after: first.next ?? "" });
  expect(second.first).toBe(false);
  const last = await page(publicActor, { sort: "reference", after: "sample-2099-01" });
  expect(last.next === null || last.rows.length === 50).toBe(true);
});

test("the number 100 stands after the number 99", async () => {
  const rows = await everyRow(publicActor, { sort: "reference", year: ["2032"] });
  expect(rows.map(number)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
  expect(rows[99]?.reference).toBe("ASCC/2032/100");
});

test("a page that begins after a row which is not there begins at the beginning", async () => {
  const view = await page(publicActor, { after: "ascc-1999-01" });
  expect(view.rows[0]).toEqual((await page(publicActor)).rows[0]);
});

test("a page that begins after a row which only others see does not tell that it is there", async () => {
  const { rows } = await superuser().query(
    "SELECT reference FROM document WHERE id NOT IN (SELECT document_id FROM publication)",
  );
  const hidden = rows.map(({ reference }) => reference.toLowerCase().replaceAll("/", "-"));
  expect(hidden.length).toBeGreaterThan(0);
  for (const after of hidden) {
    expect((await page(publicActor, { after })).rows).toEqual(
      (await page(publicActor, { after: "sample-1999-01" })).rows,
    );
  }
});

describe("a row", () => {
  test("shows the exact stage to delegations and none to visitors, who are told the phase", async () => {
    const stages = (rows: RegisterRow[]) => new Set(rows.map(({ stage }) => stage));
    expect(stages(await everyRow(publicActor))).toEqual(new Set([null]));
    expect(stages(await everyRow(actors["a viewer"]))).toEqual(new Set([null]));
    expect(stages(await everyRow(actors["a delegate of another state"])).size).toBeGreaterThan(2);
  });

  test("that is not listed is there for its leads, says so, and is not there for visitors or other states", async () => {
    const unlisted = async (asker: keyof typeof actors) =>
      (await everyRow(actors[asker])).filter(({ listed }) => !listed);
    expect(await unlisted("the public")).toEqual([]);
    const own = await unlisted("a delegate of the lead");
    const others = await unlisted("a delegate of another state");
    expect(own.length).toBe(others.length + 1);
    expect(own.map(({ stage }) => stage)).toContain("proposed");
    expect(others.map(({ stage }) => stage)).not.toContain("proposed");
  });

  test("is the same for a visitor and a delegate but for its stage, and the day since when it stands there", async () => {
    const inside = new Map((await everyRow(actors["a delegate of the lead"])).map((row) => [row.reference, row]));
    for (const row of await everyRow(publicActor)) {
      expect({ ...inside.get(row.reference), stage: null, since: row.since }).toEqual(row);
    }
  });
});
