import { beforeAll, describe, expect, test } from "vitest";
import { type Asker, askers, tryAs } from "@/server/testing/actors";
import { attempts } from "@/server/testing/attempts";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { granted } from "@/server/testing/granted";
import { open, refused, rules } from "@/server/testing/seen";
import { documents } from "@/server/testing/world";

const database = freshDatabase("world");
const application = keptClient(() => database.application);
const owner = keptClient(() => database.owner);

/** What comes of a statement under an actor: done, nothing (no row was in reach), or the code of the refusal. */
const outcomeOf = (asker: Asker, sql: string) =>
  tryAs(application(), asker, () =>
    application()
      .query(sql)
      .then(({ rowCount }) => (rowCount ? "done" : "nothing"))
      .catch((error: { code: string }) => error.code),
  );

describe.each([...Object.keys(rules), ...open, ...refused])("on %s", (table) => {
  test("the application holds exactly the rights that are written down here", async () => {
    const { rows } = await owner().query(
      `SELECT p AS right, has_table_privilege('tracker_app', $1, p) AS whole,
         (SELECT string_agg(attname, ', ' ORDER BY attname) FROM pg_attribute
          WHERE attrelid = $1::regclass AND attnum > 0 AND p IN ('INSERT', 'UPDATE')
            AND CASE WHEN p IN ('INSERT', 'UPDATE') THEN has_column_privilege('tracker_app', $1, attname, p) END) AS columns
       FROM unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p`,
      [`"${table}"`],
    );
    const held = rows.flatMap(({ right, whole, columns }) =>
      whole ? [right] : columns ? [`${right} (${columns})`] : [],
    );
    expect(held).toEqual(granted[table] ?? []);
  });
});

test("every right to write is tried below", () => {
  const rights = Object.entries(granted).flatMap(([table, held]) =>
    held.map((right) => `${right.split(" ")[0]} ${table}`),
  );
  const tried = new Set(attempts.map(({ operation, table }) => `${operation} ${table}`));
  expect([...tried].sort()).toEqual(rights.sort());
});

describe.each(attempts)("$operation of $what", ({ sql, by }) => {
  test.each(askers)("by %s is done or refused as written down", async (asker) => {
    const outcome = await outcomeOf(asker, sql);
    if (by.includes(asker)) expect(outcome).toBe("done");
    else expect(["nothing", "42501", "23502", "23514"]).toContain(outcome);
  });
});

describe("a document's row", () => {
  const inSight: Asker[] = ["a delegate of the lead", "a delegate of another state", "a concerned body's holder"];
  const lock = (name: keyof typeof documents) => `SELECT FROM document WHERE id = '${documents[name].id}' FOR UPDATE`;

  test.each(inSight)("can be locked by %s, who sees it but may not change it", async (asker) => {
    expect(await outcomeOf(asker, lock("listed"))).toBe("done");
    expect(await outcomeOf(asker, `UPDATE document SET stage = 'council' WHERE id = '${documents.listed.id}'`)).toBe(
      "42501",
    );
  });

  test.each(["a viewer", "the public"] as const)("is not there to be locked for %s", async (asker) => {
    expect(await outcomeOf(asker, lock("listed"))).toBe("nothing");
  });

  test("of another state's proposal is not there to be locked", async () => {
    expect(await outcomeOf("a head of another state", lock("proposed"))).toBe("nothing");
  });

  test("cannot be taken over by a head of a state that does not lead it", async () => {
    const takeOver = `UPDATE document SET lead_members = '{TH}' WHERE id = '${documents.listed.id}'`;
    expect(await outcomeOf("a head of another state", takeOver)).toBe("42501");
    const join = `UPDATE document SET lead_members = lead_members || '{TH}' WHERE id = '${documents.listed.id}'`;
    expect(await outcomeOf("a head of another state", join)).toBe("42501");
  });

  test("is not handed to other leads by a head of its own, but by the secretariat", async () => {
    const handOver = `UPDATE document SET lead_members = '{ID,TH}' WHERE id = '${documents.listed.id}'`;
    expect(await outcomeOf("a head of the lead", handOver)).toBe("42501");
    expect(await outcomeOf("the ASEAN Secretariat", handOver)).toBe("done");
  });

  test("takes no line into its chain from somebody who does not see it", async () => {
    const line = `INSERT INTO event (chain, kind, audience, person_id, role)
      VALUES ('${documents.proposed.id}', 'opened', 'secretariat', actor_person(), actor_role())`;
    expect(await outcomeOf("a viewer", line)).not.toBe("done");
  });

  test("entered as a proposal is not open to all delegations from the start", async () => {
    const proposal = attempts.find(({ what }) => what === "a proposal of its leads")?.sql ?? "";
    expect(await outcomeOf("a delegate of the lead", proposal.replace("false", "true"))).toBe("42501");
  });
});

describe("a change that names no row", () => {
  // The demonstration holds a draft of Indonesia too.
  beforeAll(async () => {
    await owner().query("SELECT set_config('app.system', 'on', false)");
    await owner().query("DELETE FROM position_draft WHERE document_id IN (SELECT id FROM document WHERE sample)");
  });
  // Without a condition Postgres asks the policy for changing alone, not the one for reading.
  const reaches = (asker: Asker, sql: string) =>
    tryAs(application(), asker, async () => (await application().query(sql)).rowCount);
  const drafts = Object.values<{ opened?: boolean; leads: string[] }>(documents).filter(
    ({ opened, leads }) => opened || leads.includes("ID"),
  ).length;

  test.each([
    ["session", "UPDATE session SET ended_at = now()", 1],
    ["person", "UPDATE person SET language = 'id'", 1],
    ["position_draft", "UPDATE position_draft SET note = 'X'", drafts],
    ["publication", "DELETE FROM publication", 0],
    ["meeting", "UPDATE meeting SET city = 'X'", 0],
    ["condition", "UPDATE condition SET proof = 'X'", 0],
  ])("reaches of %s a head's own rows alone: %s", async (_, sql, own) => {
    expect(await reaches("a head of the lead", sql)).toBe(own);
    expect(await reaches("the public", sql)).toBe(0);
  });
});

describe("the application's role", () => {
  const person = "UPDATE person SET";
  test.each([
    ["change a table", "ALTER TABLE document ADD COLUMN more text"],
    ["empty a table", "TRUNCATE document"],
    ["make a table", "CREATE TABLE mine (id int)"],
    [
      "make a function that acts for the owner",
      "CREATE FUNCTION mine() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
    ],
    ["become the owner", "SET ROLE tracker_owner"],
    ["switch the policies off", "ALTER TABLE document DISABLE ROW LEVEL SECURITY"],
    ["switch the triggers off", "SET session_replication_role = replica"],
    ["drop a policy", "DROP POLICY reads ON document"],
    ["read a password's hash", "SELECT hash FROM credential"],
    ["write a password's hash", "UPDATE credential SET hash = 'x'"],
    ["write the end of a chain", "UPDATE chain_head SET number = 0"],
    ["recompute the record", "SELECT * FROM verify_record()"],
    ["change a name", `${person} name = 'X'`],
    ["change a name to sign in by", `${person} sign_in_name = 'x'`],
    ["disable a person", `${person} disabled_at = now()`],
    ["add a person", "INSERT INTO person (name, sign_in_name) VALUES ('X', 'x')"],
    [
      "give itself a mandate",
      "INSERT INTO mandate (person_id, role, starts_on) VALUES (actor_person(), 'admin', '2026-01-01')",
    ],
    [
      "open a session by hand",
      "INSERT INTO session (secret_hash, person_id, expires_at) VALUES ('x', actor_person(), now())",
    ],
    ["lengthen a session", "UPDATE session SET expires_at = now() + interval '1 year'"],
    ["read a file of the server", "SELECT pg_read_file('/etc/hostname')"],
  ])("may not %s, even as an administrator", async (_, sql) => {
    expect(await outcomeOf("an administrator", sql)).toBe("42501");
  });

  test("is neither superuser nor above the policies, and owns nothing", async () => {
    const { rows } = await owner().query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships FROM pg_roles r WHERE rolname = 'tracker_app'`,
    );
    const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual([{ ...no, owned: 0, memberships: 0 }]);
  });
});
