import { beforeAll, describe, expect, test } from "vitest";
import { speakAs } from "@/server/testing/actors";
import { addLines, brokenLines } from "@/server/testing/chain";
import { freshDatabase, keptClient, withClient } from "@/server/testing/database";
import { documents } from "@/server/testing/world";

const database = freshDatabase("world");
const owner = keptClient(() => database.owner);
const superuser = keptClient(() => database.superuser);

beforeAll(async () => {
  await owner().query("SELECT set_config('app.system', 'on', false)");
});

const kept = ["event", "version", "share", "position", "compilation", "decision", "title", "released_step"];

describe.each(kept)("the table %s", (table) => {
  const columns: Record<string, string> = {
    event: "kind",
    released_step: "kind",
    title: "text",
    position: "reason",
    decision: "verb",
  };
  const column = columns[table] ?? "document_id";

  test.each([
    ["changed", `UPDATE "${table}" SET ${column} = ${column}`],
    ["deleted from", `DELETE FROM "${table}"`],
    ["emptied", `TRUNCATE "${table}" CASCADE`],
  ])("cannot be %s, by the owner at work for the system or by the superuser", async (_, sql) => {
    for (const client of [owner(), superuser()]) {
      await expect(client.query(sql)).rejects.toMatchObject({ code: "23001" });
    }
  });
});

test("a line that was taken back leaves no gap in its chain", async () => {
  await owner().query("BEGIN");
  await addLines(owner(), "undone", ["one"]);
  await owner().query("ROLLBACK");
  await addLines(owner(), "undone", ["one", "two"]);
  const { rows } = await owner().query("SELECT number FROM event WHERE chain = 'undone' ORDER BY number");
  expect(rows.map(({ number }) => number)).toEqual([1, 2]);
});

test("a line about a document stands in that document's chain", async () => {
  const stray = owner().query(
    "INSERT INTO event (chain, document_id, kind, audience) VALUES ('elsewhere', $1, 'x', 'inside')",
    [documents.listed.id],
  );
  await expect(stray).rejects.toMatchObject({ code: "23514" });
});

test("number, moment and hash are the database's own, whatever a writer sends", async () => {
  const { rows } = await owner().query(
    `INSERT INTO event (chain, kind, audience, number, recorded_at, hash)
     VALUES ('sent', 'x', 'secretariat', 77, '2001-01-01T00:00:00Z', '\\x00')
     RETURNING number, hash, abs(extract(epoch FROM recorded_at - clock_timestamp())) < 5 AS now`,
  );
  expect(rows[0]).toMatchObject({ number: 1, now: true });
  expect(rows[0].hash).toHaveLength(32);
  expect(await brokenLines(owner())).toEqual({});
});

test("forty people who write about one document at once are numbered one after another, and no line is lost", async () => {
  const { id } = documents.listed;
  const before = await owner().query("SELECT count(*)::int AS lines FROM event WHERE document_id = $1", [id]);
  const write = (n: number) =>
    withClient(database.application, async (client) => {
      await client.query("BEGIN");
      await speakAs(client, n % 2 ? "a delegate of the lead" : "the ASEAN Secretariat");
      await client.query(
        `INSERT INTO event (chain, document_id, kind, audience, person_id, role, data)
         VALUES ($1::text, ($1::text)::uuid, 'attached', 'inside', actor_person(), actor_role(), $2)`,
        [id, JSON.stringify({ n })],
      );
      await client.query("COMMIT");
    });
  await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));

  const { rows } = await owner().query(
    "SELECT number, data->>'n' AS n FROM event WHERE document_id = $1 ORDER BY number",
    [id],
  );
  const lines = before.rows[0].lines + 40;
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: lines }, (_, i) => i + 1));
  expect(new Set(rows.flatMap(({ n }) => n ?? [])).size).toBe(40);
  expect(await brokenLines(owner())).toEqual({});
});

test("forty people who open a chain at once open one chain", async () => {
  await Promise.all(
    Array.from({ length: 40 }, () =>
      withClient(database.owner, async (client) => {
        await client.query("SELECT set_config('app.system', 'on', false)");
        await addLines(client, "opened at once", ["x"]);
      }),
    ),
  );
  const { rows } = await owner().query(
    "SELECT count(*)::int AS lines, max(number) AS last FROM event WHERE chain = 'opened at once'",
  );
  expect(rows).toEqual([{ lines: 40, last: 40 }]);
  expect(await brokenLines(owner())).toEqual({});
});
