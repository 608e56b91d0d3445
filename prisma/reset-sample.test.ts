import { beforeAll, expect, test } from "vitest";
import { loadSample } from "@/prisma/sample/load";
import { resetSample } from "@/prisma/sample/reset";
import { withOwner } from "@/server/db";
import { verify } from "@/server/testing/chain";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const superuser = keptClient(() => database.superuser);
const ask = async (sql: string) => (await superuser().query(sql)).rows;

/** The chains of invented documents, of what delegations prepare on them, and of invented settings are new each time. */
const notOfSample = `chain <> 'sample settings' AND split_part(chain, '/', 1) NOT IN (SELECT id::text FROM document WHERE sample)`;
const ofSample = "(SELECT id FROM document WHERE sample)";

/** The demonstration without what is new each time: identifiers and moments. */
const readSample = () =>
  ask(
    `SELECT d.reference, d.title, d.stage, d.stage_since::text, d.revision, m.address,
       (SELECT jsonb_agg(jsonb_build_array(e.kind, e.day, e.audience, e.person_name) ORDER BY e.number) FROM event e WHERE e.document_id = d.id) AS events,
       (SELECT jsonb_agg(jsonb_build_array(p.member_code, p.stance, p.given_on) ORDER BY p.recorded_at) FROM position p WHERE p.document_id = d.id) AS positions
     FROM document d LEFT JOIN meeting m ON m.id = d.meeting_id WHERE d.sample ORDER BY d.reference`,
  );
const readSittings = () => ask("SELECT address, name, starts_on::text FROM meeting WHERE sample ORDER BY address");
const readPeople = () =>
  ask(
    "SELECT sign_in_name, role, member_code, office FROM person p JOIN mandate m ON m.person_id = p.id ORDER BY 1, 2",
  );

/** Everything that is not invented, whole. */
const readRecord = async () => ({
  documents: await ask("SELECT * FROM document WHERE NOT sample ORDER BY id"),
  events: await ask(`SELECT * FROM event WHERE ${notOfSample} ORDER BY chain, number`),
  heads: await ask(`SELECT * FROM chain_head WHERE ${notOfSample} ORDER BY chain`),
  decisions: await ask(`SELECT * FROM decision WHERE document_id NOT IN ${ofSample} ORDER BY id`),
  publications: await ask("SELECT * FROM publication WHERE NOT sample ORDER BY document_id"),
  meetings: await ask("SELECT * FROM meeting WHERE NOT sample ORDER BY id"),
});

let first: { sample: unknown; sittings: unknown; people: unknown };
beforeAll(async () => {
  first = { sample: await readSample(), sittings: await readSittings(), people: await readPeople() };
});

test("a reset gives the demonstration back as on its first day, and leaves the record alone", async () => {
  // As somebody left it who has played with it, ten days ago.
  await ask("UPDATE meeting SET starts_on = starts_on - 10, ends_on = ends_on - 10 WHERE sample");
  await ask(`UPDATE document SET stage = 'withdrawn', revision = 99 WHERE id IN ${ofSample}`);
  await ask("INSERT INTO meeting (address, name, numbers, sample) VALUES ('sample-extra', 'Sample extra', '{}', true)");
  await ask(
    `INSERT INTO session (secret_hash, person_id, expires_at) SELECT 'x', id, now() FROM person WHERE sample LIMIT 1`,
  );
  await ask(
    `INSERT INTO invitation (secret_hash, kind, for_name, role, member_code, starts_on, invited_by, invited_under)
     SELECT sha256('x'), 'invite', 'X', 'delegate', 'ID', now(), person_id, id FROM mandate WHERE role = 'head' AND member_code = 'ID'`,
  );
  await ask("UPDATE mandate SET ends_on = '2026-01-01'");
  const record = await readRecord();
  expect(await readSample()).not.toEqual(first.sample);

  await resetSample(database.superuser);
  expect({ sample: await readSample(), sittings: await readSittings(), people: await readPeople() }).toEqual(first);
  expect(await readRecord()).toEqual(record);
  expect(await ask("SELECT * FROM session")).toEqual([]);
  expect(await ask("SELECT * FROM invitation")).toEqual([]);
  expect((await verify(superuser())).filter(({ broken }) => broken !== null)).toEqual([]);
});

test("a second reset changes nothing, and loading after it adds nothing", async () => {
  await resetSample(database.superuser);
  expect(await withOwner(database.owner, loadSample)).toBe(false);
  expect({ sample: await readSample(), sittings: await readSittings(), people: await readPeople() }).toEqual(first);
});

test("a sitting that something of the record refers to keeps its place", async () => {
  await ask(
    `UPDATE document SET target_id = (SELECT id FROM meeting WHERE address = 'sample-summit') WHERE reference = 'ASCC/2023/04'`,
  );
  const before = await ask("SELECT target_id FROM document WHERE reference = 'ASCC/2023/04'");
  await resetSample(database.superuser);
  expect(await ask("SELECT target_id FROM document WHERE reference = 'ASCC/2023/04'")).toEqual(before);
  expect(await ask("SELECT id FROM meeting WHERE address = 'sample-summit'")).toEqual([{ id: before[0].target_id }]);
});

test("the record's tables refuse to lose a line again after a reset", async () => {
  await resetSample(database.superuser);
  await expect(ask("DELETE FROM event")).rejects.toThrow();
});
