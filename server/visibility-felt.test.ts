import { beforeAll, describe, expect, test } from "vitest";
import { askers, tryAs } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { expected, nameOf, rules } from "@/server/testing/seen";
import { type Everything, readEverything, readTable } from "@/server/testing/stored";

// Each policy is broken for the length of one transaction, to show that the comparison of visibility.test.ts notices.

const database = freshDatabase("world");
const superuser = keptClient(() => database.superuser);
let everything: Everything;

beforeAll(async () => {
  everything = await readEverything(superuser());
});

/** How many pairs of an asker and a table differ from the rules while the database is as `broken` leaves it. */
async function differences(broken: string, tables: string[]): Promise<number> {
  let count = 0;
  for (const asker of askers) {
    await tryAs(superuser(), asker, async () => {
      await superuser().query(broken);
      await superuser().query("SET LOCAL ROLE tracker_app");
      for (const table of tables) {
        const seen = (await readTable(superuser(), table)).map(nameOf).sort();
        if (JSON.stringify(seen) !== JSON.stringify(expected(asker, table, everything))) count += 1;
      }
    });
  }
  return count;
}

const reading: Record<string, string> = {
  focal_ministry: "reads",
  meeting: "reads",
  attendance: "reads",
  document: "reads",
  title: "reads",
  decision: "reads",
  condition: "reads",
  share: "reads",
  version: "reads",
  original: "reads",
  upload: "own",
  clearance: "reads",
  position: "reads",
  answer: "reads",
  editorial_contest: "reads",
  taken_back_version: "reads",
  relation: "reads",
  attachment: "reads",
  pending: "reads",
  body_rule: "reads",
  circulation: "reads",
  circulation_text: "reads",
  circulation_line: "reads",
  joint_request: "reads",
  joint_agreement: "reads",
  due_release: "writes",
  position_draft: "own",
  capital_link: "reads",
  compilation: "reads",
  edit: "reads",
  edit_answer: "reads",
  proposal: "reads",
  comment_thread: "reads",
  comment: "reads",
  observer_invitation: "reads",
  event: "reads",
  request: "own",
  publication: "reads",
  released_step: "reads",
  invitation: "reads",
  mandate: "reads",
  person: "reads",
  session: "reads",
};

test("nothing differs while nothing is broken", async () => {
  expect(await differences("SELECT 1", Object.keys(rules))).toBe(0);
});

test("every policy for reading is broken below", async () => {
  const { rows } = await superuser().query(
    `SELECT tablename, policyname FROM pg_policies
     WHERE schemaname = 'public' AND policyname <> 'system' AND cmd IN ('SELECT', 'ALL') ORDER BY 1`,
  );
  const listed = Object.entries(reading).map(([tablename, policyname]) => ({ tablename, policyname }));
  expect(rows).toEqual(listed.sort((a, b) => (a.tablename < b.tablename ? -1 : 1)));
});

describe.each(Object.entries(reading))("the policy for reading %s", (table, policy) => {
  test("is missed when it is gone", async () => {
    expect(await differences(`DROP POLICY ${policy} ON "${table}"`, [table])).toBeGreaterThan(0);
  });
  test("is missed when it lets everybody through", async () => {
    expect(await differences(`ALTER POLICY ${policy} ON "${table}" USING (true)`, [table])).toBeGreaterThan(0);
  });
  test("is missed when its table is not guarded at all", async () => {
    expect(await differences(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`, [table])).toBeGreaterThan(0);
  });
});

test.each([
  ["actor_member", "app.member"],
  ["actor_body", "app.body"],
])("a viewer who names a holder would see its documents if %s did not ask for the role", async (name, setting) => {
  const seen = await tryAs(superuser(), { role: "viewer", person: "" }, async () => {
    await superuser().query("SELECT set_config('app.member', 'ID', true), set_config('app.body', 'SOMHD', true)");
    await superuser().query(
      `CREATE OR REPLACE FUNCTION ${name}() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('${setting}', true) $$`,
    );
    await superuser().query("SET LOCAL ROLE tracker_app");
    return readTable(superuser(), "document");
  });
  expect(seen.length).toBeGreaterThan(0);
});
