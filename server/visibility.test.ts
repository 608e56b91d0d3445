import { beforeAll, describe, expect, test } from "vitest";
import { askers, tryAs } from "@/server/testing/actors";
import { freshDatabase, keptClient, withClient } from "@/server/testing/database";
import { expected, nameOf, open, refused, rules } from "@/server/testing/seen";
import { type Everything, readEverything, readTable } from "@/server/testing/stored";

const database = freshDatabase("world");
let everything: Everything;

beforeAll(async () => {
  everything = await withClient(database.superuser, readEverything);
});
const application = keptClient(() => database.application);

const guarded = Object.keys(rules);

test("every table of the schema has a rule that says who sees its rows", () => {
  expect(Object.keys(everything).sort()).toEqual([...guarded, ...open, ...refused].sort());
});

describe.each(guarded)("of %s", (table) => {
  test.each(askers)("%s sees exactly the rows that the rules say", async (asker) => {
    const seen = await tryAs(application(), asker, () => readTable(application(), table));
    expect(seen.map(nameOf).sort()).toEqual(expected(asker, table, everything));
  });

  test("the world holds a row that some see and some do not", () => {
    const counts = askers.map((asker) => expected(asker, table, everything).length);
    expect(new Set(counts).size).toBeGreaterThan(1);
  });
});

describe.each([...open])("of %s", (table) => {
  test("whoever asks sees every row, which holds no secret", async () => {
    const seen = await tryAs(application(), "the public", () => readTable(application(), table));
    expect(seen).toHaveLength(everything[table]?.length ?? 0);
  });
});

describe.each([...refused])("of %s", (table) => {
  test.each(askers)("%s may not even ask", async (asker) => {
    const answer = tryAs(application(), asker, () => readTable(application(), table));
    await expect(answer).rejects.toMatchObject({ code: "42501" });
  });
});

test("a delegate or a body's holder of nowhere sees what the public sees of documents: none inside", async () => {
  for (const actor of [
    { role: "head" as const, person: "", member: "" },
    { role: "body" as const, person: "", body: "" },
  ]) {
    expect(await tryAs(application(), actor, () => readTable(application(), "document"))).toEqual([]);
    expect(await tryAs(application(), actor, () => readTable(application(), "position"))).toEqual([]);
  }
});

test("a viewer who says to be of a state, or a delegate who says to hold a body, gains nothing by it", async () => {
  const documents = (settings: string[]) =>
    tryAs(application(), "the public", async () => {
      for (const setting of settings) await application().query(`SET LOCAL ${setting}`);
      return (await readTable(application(), "document")).length;
    });
  expect(await documents(["app.role = 'viewer'", "app.member = 'ID'", "app.body = 'SOMSWD'"])).toBe(0);
  expect(await documents(["app.role = 'body'", "app.member = 'ID'"])).toBe(0);
});

test("saying to be at work for the system opens nothing to the application", async () => {
  const before = await tryAs(application(), "a viewer", () => readTable(application(), "document"));
  const after = await tryAs(application(), "a viewer", async () => {
    await application().query("SELECT set_config('app.system', 'on', true)");
    return readTable(application(), "document");
  });
  expect(after).toEqual(before);
});

test("the owner sees nothing either, unless it says that it works for the system", async () => {
  await withClient(database.owner, async (owner) => {
    for (const table of guarded) expect(await readTable(owner, table)).toEqual([]);
  });
});
