import { type Act, acts, slugOf } from "../domain/acts";
import { ask } from "./ask";
import { builtActions } from "./build";
import { expect, test } from "./fixtures";
import { post } from "./post";
import { formOf } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const action = builtActions().find(({ name }) => name === "actOnDocument") ?? { id: "", name: "actOnDocument" };
const named = (address: string) => address.slice("/documents/".length);

/** The hidden fields of the form on a page, as a browser would send them. */
function hiddenIn(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input type="hidden" name="(act|document|revision|request)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name, value]));
}

const ofLeads: Act[] = ["version", "share", "submit"];

test("a delegate of another state is never shown a step of the leads", async ({ as, database, sessionOf, seed }) => {
  const { id, address } = await seed({ leadMembers: ["ID"], leadBodies: [], texts: ["delegations"] });
  for (const reader of ["delegate of Thailand", "head of Thailand"] as const) {
    const page = await as(reader);
    await page.goto(address);
    await expect(page.locator("#steps")).toBeVisible();
    for (const act of ofLeads) {
      await expect(page.locator(`#steps a[href$="/steps/${slugOf(act)}"]`)).toHaveCount(0);
      await expect(page.locator("#steps")).not.toContainText(words.move[act as "share"]);
    }
    for (const act of ofLeads) {
      await page.goto(`${address}/steps/${slugOf(act)}`);
      await expect(page.getByRole("main")).toContainText(words.whyNot[act === "submit" ? "headOnly" : "leadsOnly"]);
      await expect(formOf(page)).toHaveCount(0);
      const form = { act, document: named(address), revision: "0", request: crypto.randomUUID() };
      const said = { text: "Sample text", kind: "substantive", version: "1", audience: "delegations" };
      const { body } = await post(action, { session: await sessionOf(reader), form: { ...form, ...said } });
      expect(body).toContain('"status":"refused"');
    }
  }
  expect(await database.query("SELECT 1 FROM event WHERE document_id = $1", [id])).toHaveLength(0);
});

test("no act touches a document that its actor does not see, and none tells that it is there", async ({
  database,
  seed,
  sessionOf,
}) => {
  const hidden = await seed({ stage: "proposed", leadMembers: ["ID"], leadBodies: [], texts: ["nobody"] });
  for (const reader of ["viewer", "head of Thailand", "officer of SOMSWD", "former head of Indonesia"] as const) {
    const session = await sessionOf(reader);
    for (const act of acts) {
      const said = {
        text: "Sample",
        kind: "substantive",
        version: "1",
        audience: "public",
        reason: "Sample",
        day: "2026-01-05",
      };
      const answers = [hidden.address, "/documents/sample-2097-01"].map(async (address) => {
        const form = { ...said, act, document: named(address), revision: "0", request: crypto.randomUUID() };
        const { status, body } = await post(action, { session, form });
        return [status, /"outcome":\{.*?\}/.exec(body)?.[0]];
      });
      const [refused, unknown] = await Promise.all(answers);
      expect.soft(refused, `${act} of ${reader}`).toEqual(unknown);
      expect.soft(String(refused?.[1]), `${act} of ${reader}`).toMatch(/"notFound"|"invalid"/);
    }
  }
  expect(await database.query("SELECT 1 FROM event WHERE document_id = $1", [hidden.id])).toHaveLength(0);
});

test("the same form sent several times is done once, and each time gets the first answer", async ({
  database,
  seed,
  sessionOf,
}) => {
  const { id, address } = await seed({ stage: "council" });
  const session = await sessionOf("officer of the ASEAN Secretariat");
  const form = hiddenIn((await ask(`${address}/steps/return`, { session })).body);
  expect(form).toMatchObject({ act: "return", document: named(address), revision: "0" });
  const said = { ...form, stage: "soca", reason: "Sample: sent several times" };
  const answers = await Promise.all(Array.from({ length: 4 }, () => post(action, { session, form: said })));
  for (const { headers } of answers) {
    expect(String(headers["x-action-redirect"]).split(";")[0]).toBe(`${address}?done=return`);
  }
  // Other words in the same form, as after the browser's Back, are never taken for done: they come back as on an older state.
  const other = await post(action, { session, form: { ...said, reason: "Sample: another reason" } });
  expect(other.headers["x-action-redirect"]).toBeUndefined();
  expect(other.body).toContain('"status":"stale"');
  const lines = await database.query("SELECT data->>'reason' AS reason FROM event WHERE document_id = $1", [id]);
  expect(lines).toEqual([{ reason: "Sample: sent several times" }]);
});

test("of two officers who send at once one is done and the other is told", async ({ database, seed, sessionOf }) => {
  const { id, address } = await seed({ stage: "council" });
  const officers = ["officer of the ASEAN Secretariat", "officer of the Chair"] as const;
  const answers = await Promise.all(
    officers.map(async (officer) => {
      const session = await sessionOf(officer);
      const form = hiddenIn((await ask(`${address}/steps/return`, { session })).body);
      return post(action, { session, form: { ...form, stage: "soca", reason: `Sample: by the ${officer}` } });
    }),
  );
  expect(answers.filter(({ headers }) => headers["x-action-redirect"])).toHaveLength(1);
  expect(answers.filter(({ body }) => body.includes('"status":"stale"'))).toHaveLength(1);
  const lines = await database.query("SELECT number FROM event WHERE document_id = $1", [id]);
  expect(lines).toHaveLength(1);
});
