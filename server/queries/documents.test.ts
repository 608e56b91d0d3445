import { describe, expect, test } from "vitest";
import { readsDocument } from "@/domain/visibility";
import { withActor } from "@/server/db";
import { findDocument } from "@/server/queries/documents";
import { type ActorName, actorNames, actors } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { type DocumentName, documents } from "@/server/testing/world";

const database = freshDatabase("world");
const owner = keptClient(() => database.owner);

const names = Object.keys(documents) as DocumentName[];
const addressOf = (name: DocumentName) => `ascc-2030-${900 + names.indexOf(name)}`;
const find = (asker: ActorName, address: string) =>
  withActor(actors[asker], (db) => findDocument(db, actors[asker], address));

describe.each(names)("the %s document", (name) => {
  const kind: (typeof documents)[DocumentName] & { opened?: boolean; listed?: boolean } = documents[name];
  const { opened = false, listed = false } = kind;
  const held = {
    opened,
    leadMembers: kind.leads,
    leadBodies: kind.bodies,
    concernedBodies: [...kind.bodies, ...kind.concerned],
  };

  test.each(actorNames)(
    "is found by %s where the rules show it, inside or by its public face, and else does not exist",
    async (asker) => {
      const inside = readsDocument(actors[asker], held);
      const found = await find(asker, addressOf(name));
      expect(found !== null).toBe(inside || listed);
      expect(found?.stage ?? null).toBe(inside ? kind.stage : null);
    },
  );
});

describe("the history", () => {
  const lines = async (asker: ActorName, name: DocumentName) => (await find(asker, addressOf(name)))?.history ?? [];

  test.each([
    ["the public", ["discussed"]],
    ["a viewer", ["discussed"]],
    ["another body's holder", ["discussed"]],
    ["a delegate of another state", ["opened", "opened", "other"]],
    ["a concerned body's holder", ["opened", "other"]],
    ["the lead body's holder", ["opened", "opened", "other"]],
    ["a head of the lead", ["opened", "opened", "opened", "other"]],
    ["the ASEAN Secretariat", ["opened", "opened", "opened", "opened", "opened", "other"]],
  ] as const)("of a listed document shows %s its own lines alone", async (asker, kinds) => {
    expect((await lines(asker, "listed")).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each(actorNames)("shows %s no gap where a line is not theirs to see", async (asker) => {
    const numbers = (await lines(asker, "listed")).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});

test.each([
  "ascc-2023-4",
  "ASCC-2023-04",
  "ascc-2023-04/",
  "ascc-2023-04%00",
  "ascc-2023-0400000000000000000000",
  "sample-2023-04",
  "ascc-9999-01",
  "' OR true --",
  "",
])("there is no document at the address %s", async (address) => {
  expect(await find("the ASEAN Secretariat", address)).toBeNull();
});

test("a text that travelled with this one but is not listed is not named", async () => {
  await owner().query("BEGIN");
  await owner().query("SELECT set_config('app.system', 'on', true)");
  await owner().query("DELETE FROM publication WHERE reference = 'ASCC/2023/02'");
  await owner().query("COMMIT");
  for (const asker of ["the public", "a delegate of the lead"] as const) {
    const found = await find(asker, "ascc-2023-04");
    expect(found?.travelledWith.map(({ address }) => address)).toEqual(["ascc-2023-01", "ascc-2023-03"]);
  }
});
