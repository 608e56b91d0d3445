import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, publicActor } from "@/domain/people";
import { daysBetween } from "@/domain/rail";
import { phases } from "@/domain/stages";
import { withActor } from "@/server/db";
import { readHome } from "@/server/queries/home";
import { actors, askers, nobody } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const owner = keptClient(() => database.owner);
const home = (actor: Actor = publicActor) => withActor(actor, (db) => readHome(db, actor));
const ask = async (sql: string) => (await owner().query(sql)).rows;

beforeAll(() => owner().query("SELECT set_config('app.system', 'on', false)"));

test("today is the day it is in Jakarta by the database's clock", async () => {
  const [row] = await ask("SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS day");
  expect((await home()).today).toBe(row.day);
});

describe("the counts", () => {
  test("are those of the record: samples are in none of them", async () => {
    const { byPhase, total, withoutSummit, open, harvests } = await home();
    const [record] = await ask(
      "SELECT count(*)::int AS total, (count(*) FILTER (WHERE target_id IS NULL))::int AS unplaced FROM publication WHERE NOT sample",
    );
    expect({ total, unplaced: withoutSummit }).toEqual(record);
    expect(Object.values(byPhase).reduce((sum, count) => sum + count)).toBe(total);
    expect(byPhase).toMatchObject({ concluded: 52, unknown: 4 });
    expect(open).toEqual([]);
    expect(JSON.stringify(harvests)).not.toMatch(/sample"?:?\s?true|\(sample\)/);
  });

  test("do not change when samples are taken away", async () => {
    const before = await home();
    await owner().query("BEGIN");
    await ask("DELETE FROM publication WHERE sample");
    await owner().query("COMMIT");
    const { sample, ...after } = await home();
    expect(sample).toBeNull();
    expect(after).toEqual({ ...before, sample: undefined });
    await ask(`INSERT INTO publication SELECT id, reference, year, number, sample, title, former_titles, folded, title_to_confirm,
      type, track, final_body, purpose, sectors, lead_members, lead_bodies, ministerial_bodies, target_id, 'drafting', NULL, outcome
      FROM document WHERE sample AND stage IN ('soca', 'council', 'summit')`);
  });
});

describe("the calendar", () => {
  const at = (days: number) => `starts_on = (SELECT day_in_jakarta() + ${days})`;
  const set = (address: string, change: string) => ask(`UPDATE meeting SET ${change} WHERE address = '${address}'`);

  test.each([-20, 20])("an unconfirmed Summit is neither the next nor the last, %i days from today", async (days) => {
    await set("summit-48", at(-200));
    await set("summit-49", at(days));
    const { next, last, unconfirmed } = await home();
    expect(unconfirmed?.address).toBe("summit-49");
    expect(next).toBeNull();
    expect(last?.address).toBe("summit-48");
  });

  test("days are counted to the nearest confirmed Summit ahead, never to a sample", async () => {
    await set("summit-49", `confirmed = true, ${at(41)}`);
    await set("summit-48", at(12));
    const view = await home();
    expect(view.next?.address).toBe("summit-48");
    expect(view).toMatchObject({ daysToNext: 12, unconfirmed: null });
    expect(view.last?.address).toBe("summit-47");
    expect(daysBetween(view.today, view.next?.startsOn ?? "")).toBe(12);
  });

  test("a Summit that begins today is still the next one; tomorrow it is the last", async () => {
    await set("summit-48", at(0));
    expect(await home()).toMatchObject({ daysToNext: 0, next: { address: "summit-48" } });
    await set("summit-48", at(-1));
    expect(await home()).toMatchObject({ last: { address: "summit-48" }, next: { address: "summit-49" } });
  });

  test("with no Summit ahead none is named and no days are counted", async () => {
    await set("summit-49", "starts_on = NULL");
    expect(await home()).toMatchObject({ next: null, daysToNext: null });
  });

  test("a Summit that is not listed is nobody's to see here", async () => {
    await set("summit-49", `listed = false, ${at(30)}`);
    expect((await home(actors["the ASEAN Secretariat"])).next).toBeNull();
    expect((await home()).next).toBeNull();
  });
});

test("the latest steps come latest first, each with its text, and none is invented", async () => {
  const { steps } = await home();
  expect(steps).toHaveLength(5);
  const days = steps.map(({ line }) => line.day ?? "");
  expect(days).toEqual([...days].sort().reverse());
  expect(steps.every(({ text }) => text.address.startsWith("ascc-"))).toBe(true);
});

test("what the shown Summits do not hold is at an earlier Summit, or at none", async () => {
  const { harvests, earlier, withoutSummit, total } = await home();
  const shown = harvests.reduce((sum, { texts }) => sum + texts.length, 0);
  expect(earlier).toBeGreaterThan(0);
  expect(shown + earlier + withoutSummit).toBe(total);
});

test("each Summit's harvest holds the texts that aim at it, latest Summit first", async () => {
  const { harvests } = await home();
  expect(harvests).toHaveLength(8);
  const days = harvests.map(({ summit }) => summit.startsOn ?? "");
  expect(days).toEqual([...days].sort().reverse());
  const labuanBajo = harvests.find(({ summit }) => summit.address === "summit-42");
  expect(labuanBajo?.texts.map(({ address }) => address)).toEqual([
    "ascc-2023-01",
    "ascc-2023-02",
    "ascc-2023-03",
    "ascc-2023-04",
  ]);
});

test("the sample cycle stands by itself, only with listed texts, in the order of their phases", async () => {
  const { sample } = await home();
  expect(sample?.summit?.sample).toBe(true);
  const [{ listed }] = await ask("SELECT count(*)::int AS listed FROM publication WHERE sample");
  expect(sample?.texts).toHaveLength(listed);
  const order = sample?.texts.map(({ phase }) => phases.indexOf(phase ?? "drafting"));
  expect(order).toEqual([...(order ?? [])].sort());
  expect(sample?.texts.every(({ address, title }) => address.startsWith("sample-") && title.includes("(sample)"))).toBe(
    true,
  );
});

test("it is the same for everybody", async () => {
  const visitor = await home();
  for (const asker of askers) if (asker !== nobody) expect(await home(actors[asker])).toEqual(visitor);
});
