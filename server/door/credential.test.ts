import { beforeAll, describe, expect, test } from "vitest";
import { actors, tryAs } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { strangers } from "@/server/testing/world-people";

const database = freshDatabase("world");
const application = keptClient(() => database.application);
const owner = keptClient(() => database.owner);

beforeAll(async () => {
  await owner().query("SELECT set_config('app.system', 'on', false)");
  await owner().query("UPDATE person SET sign_in_name = 'sök.viên' WHERE id = $1", [strangers.two]);
});

const credentialOf = async (typed: string) =>
  (await application().query("SELECT person_id FROM credential_of($1)", [typed])).rows.map(
    ({ person_id }) => person_id,
  );

describe("the hash of a password is found by the name", () => {
  test.each([
    ["as it was given", "the.one.without", strangers.without],
    ["in capitals", "THE.ONE.WITHOUT", strangers.without],
    ["with spaces around it", "  the.One.without ", strangers.without],
    ["in capitals with accents", "SÖK.VIÊN", strangers.two],
  ])("%s", async (_, typed, person) => {
    expect(await credentialOf(typed)).toEqual([person]);
  });

  test.each([
    ["nobody's", "somebody.else"],
    ["empty", ""],
    ["only a part", "the.one"],
    ["a pattern", "the.one.%"],
    ["a piece of SQL", "' OR true --"],
    ["very long", "x".repeat(100_000)],
  ])("but not where it is %s", async (_, typed) => {
    expect(await credentialOf(typed)).toEqual([]);
  });

  test("but not of a person who was disabled", async () => {
    expect(await credentialOf("the.one.disabled")).toEqual([strangers.disabled]);
    await owner().query("UPDATE person SET disabled_at = now() WHERE id = $1", [strangers.disabled]);
    expect(await credentialOf("the.one.disabled")).toEqual([]);
    await owner().query("UPDATE person SET disabled_at = NULL WHERE id = $1", [strangers.disabled]);
  });

  test("but not of a person who has no password", async () => {
    await owner().query("INSERT INTO person (name, sign_in_name) VALUES ('New', 'new')");
    expect(await credentialOf("new")).toEqual([]);
  });
});

describe("one's own hash", () => {
  const delegate = actors["a delegate of the lead"];
  const own = () =>
    application()
      .query("SELECT own_credential() AS hash")
      .then(({ rows }) => rows[0].hash);
  const hashes = () =>
    owner()
      .query("SELECT person_id, hash FROM credential ORDER BY 1")
      .then(({ rows }) => rows);

  test("is read by its person, and by nobody else", async () => {
    const known = (await hashes()).find(({ person_id }) => person_id === delegate.person)?.hash;
    expect(known).toMatch(/^hash/);
    expect(await tryAs(application(), delegate, own)).toBe(known);
    expect(await tryAs(application(), "the public", own)).toBeNull();
  });

  test("is changed by its person alone, and nobody else's is touched", async () => {
    const before = await hashes();
    await tryAs(application(), "the public", () => application().query("SELECT change_own_credential('stolen')"));
    await application().query("BEGIN");
    await application().query("SELECT set_config('app.role', 'delegate', true), set_config('app.person', $1, true)", [
      delegate.person,
    ]);
    await application().query("SELECT change_own_credential('fresh')");
    await application().query("COMMIT");
    const changed = before.map((row) => (row.person_id === delegate.person ? { ...row, hash: "fresh" } : row));
    expect(await hashes()).toEqual(changed);
  });
});

test("what the owner's functions do for somebody opens the guarded tables to nobody", async () => {
  await tryAs(application(), "a viewer", async () => {
    await application().query("SELECT * FROM credential_of('the.one.without')");
    await application().query("SELECT * FROM sample_people()");
    const { rows } = await application().query("SELECT count(*)::int AS people FROM person");
    expect(rows).toEqual([{ people: 1 }]);
  });
});

test("the sign-in buttons offer invented people alone, and none who was disabled", async () => {
  const names = async () =>
    (await application().query("SELECT name FROM sample_people()")).rows.map(({ name }) => name);
  const offered = await names();
  expect(offered).toHaveLength(29);
  expect(offered.filter((name) => !name.includes("(sample)"))).toEqual([]);
  await owner().query("UPDATE person SET disabled_at = now() WHERE name = $1", [offered[0]]);
  expect(await names()).toEqual(offered.slice(1));
});
