import { beforeAll, describe, expect, test } from "vitest";
import { addLines, brokenLines, verify } from "@/server/testing/chain";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const superuser = keptClient(() => database.superuser);
const owner = keptClient(() => database.owner);

beforeAll(async () => {
  await owner().query("SELECT set_config('app.system', 'on', false)");
  for (const chain of ["a", "b", "c"]) await addLines(owner(), chain, ["one", "two", "three", "four", "five"]);
});

/** What the recomputation says after somebody with every right has tampered; all is taken back. */
async function tampered(...tampering: string[]) {
  await superuser().query("BEGIN");
  try {
    await superuser().query("SET LOCAL session_replication_role = replica");
    for (const sql of tampering) await superuser().query(sql);
    return await brokenLines(superuser());
  } finally {
    await superuser().query("ROLLBACK");
  }
}

test("the record is intact after it was loaded: every chain dense, with its head", async () => {
  const verdicts = await verify(owner());
  expect(verdicts.length).toBeGreaterThan(56);
  expect(verdicts.filter(({ broken }) => broken !== null)).toEqual([]);
  const { rows } = await superuser().query(
    "SELECT chain, max(number) AS last, count(*)::int AS entries FROM event GROUP BY 1 ORDER BY 1",
  );
  expect(rows.filter(({ last, entries }) => last !== entries)).toEqual([]);
  expect(verdicts.map(({ chain, entries }) => ({ chain, entries }))).toEqual(
    rows.map(({ chain, entries }) => ({ chain, entries })),
  );
});

describe("the recomputation names chain and line", () => {
  const at = (number: number) => `WHERE chain = 'b' AND number = ${number}`;
  const rehash = (number: number) =>
    `UPDATE event SET hash = event_hash((SELECT hash FROM event ${at(number - 1)}), event) ${at(number)}`;
  const copy = `INSERT INTO event SELECT (jsonb_populate_record(e, '{"number": 6}')).* FROM event e ${at(5)}`;

  test.each([
    ["a kind was altered", { b: 3 }, [`UPDATE event SET kind = 'x' ${at(3)}`]],
    ["a moment was altered", { b: 2 }, [`UPDATE event SET recorded_at = recorded_at + interval '1 ms' ${at(2)}`]],
    ["an audience was altered", { b: 1 }, [`UPDATE event SET audience = 'inside' ${at(1)}`]],
    ["what it says was altered", { b: 4 }, [`UPDATE event SET data = '{"step": "adopted"}' ${at(4)}`]],
    ["an empty column was filled", { b: 4 }, [`UPDATE event SET person_name = 'X' ${at(4)}`]],
    ["a hash was altered", { b: 5 }, [`UPDATE event SET hash = sha256('x') ${at(5)}`]],
    ["a line was altered and hashed again", { b: 4 }, [`UPDATE event SET kind = 'x' ${at(3)}`, rehash(3)]],
    ["the last line was altered and hashed again", { b: 6 }, [`UPDATE event SET kind = 'x' ${at(5)}`, rehash(5)]],
    ["the first line was deleted", { b: 1 }, [`DELETE FROM event ${at(1)}`]],
    ["a line was deleted", { b: 3 }, [`DELETE FROM event ${at(3)}`]],
    [
      "a line was deleted and the rest moved up",
      { b: 3 },
      [`DELETE FROM event ${at(3)}`, `UPDATE event SET number = 3 ${at(4)}`, `UPDATE event SET number = 4 ${at(5)}`],
    ],
    [
      "two lines were swapped",
      { b: 2 },
      [
        `UPDATE event SET number = 99 ${at(2)}`,
        `UPDATE event SET number = 2 ${at(3)}`,
        `UPDATE event SET number = 3 ${at(99)}`,
      ],
    ],
    ["a line was added at the end", { b: 6 }, [copy]],
    [
      "a line was added before the first",
      { b: 1 },
      [`INSERT INTO event SELECT (jsonb_populate_record(e, '{"number": 0}')).* FROM event e ${at(1)}`],
    ],
    ["the tail was cut off", { b: 4 }, ["DELETE FROM event WHERE chain = 'b' AND number > 3"]],
    ["the whole chain was dropped", { b: 1 }, ["DELETE FROM event WHERE chain = 'b'"]],
    ["its head was dropped", { b: 6 }, ["DELETE FROM chain_head WHERE chain = 'b'"]],
    ["a line went to another chain", { a: 6, b: 5 }, [`UPDATE event SET chain = 'a', number = 6 ${at(5)}`]],
    [
      "two chains were altered",
      { a: 1, b: 2 },
      [`UPDATE event SET kind = 'x' ${at(2)}`, "UPDATE event SET kind = 'x' WHERE chain = 'a' AND number = 1"],
    ],
    ["nothing happened", {}, ["SELECT 1"]],
  ])("when %s", async (_, broken, tampering) => {
    expect(await tampered(...tampering)).toEqual(broken);
  });

  test("but a chain taken away with its head leaves no trace here: the heads must be kept elsewhere too", async () => {
    expect(await tampered("DELETE FROM event WHERE chain = 'b'", "DELETE FROM chain_head WHERE chain = 'b'")).toEqual(
      {},
    );
  });
});

test("a column added later does not change the hashes of older lines, and is hashed from then on", async () => {
  await superuser().query("BEGIN");
  await superuser().query("ALTER TABLE event ADD COLUMN more text");
  expect(await brokenLines(superuser())).toEqual({});
  await superuser().query("INSERT INTO event (chain, kind, audience, more) VALUES ('c', 'six', 'secretariat', 'said')");
  expect(await brokenLines(superuser())).toEqual({});
  await superuser().query("SET LOCAL session_replication_role = replica");
  await superuser().query("UPDATE event SET more = 'unsaid' WHERE chain = 'c' AND number = 6");
  expect(await brokenLines(superuser())).toEqual({ c: 6 });
  await superuser().query("ROLLBACK");
});

test("the verdict does not depend on the zone or the language of whoever asks", async () => {
  await superuser().query("BEGIN");
  await superuser().query(
    "SET LOCAL timezone = 'Asia/Jakarta'; SET LOCAL datestyle = 'SQL, DMY'; SET LOCAL bytea_output = 'escape'",
  );
  const elsewhere = await brokenLines(superuser());
  await superuser().query("ROLLBACK");
  expect(elsewhere).toEqual({});
});
