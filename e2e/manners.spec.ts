import { ask } from "./ask";
import { makeCirculation } from "./circulations";
import { expect, test } from "./fixtures";
import { addressIn, kindsOfPages } from "./kinds-of-pages";
import { languages } from "./words";

for (const { language, words } of languages) {
  test(`the window of every page says which page it is, in ${language}`, async ({
    database,
    make,
    sessionOf,
    seed,
  }) => {
    const text = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations", "delegations"] });
    const long = await seed({ stage: "council", listed: true });
    const person = (await make("delegate of Indonesia")).id;
    const circulation = await makeCirculation(database, [await seed({ stage: "soca", texts: ["delegations"] })]);
    const titles = new Map<string, string>();
    for (const [reader, place] of kindsOfPages) {
      const path = addressIn(language, place, { text: text.address, long: long.address, person, circulation });
      const { body } = await ask(path, { session: await sessionOf(reader) });
      const [, title = ""] = /<title>([^<]*)<\/title>/.exec(body) ?? [];
      expect.soft(title, path).toMatch(new RegExp(`${words.layout.name}$`));
      // Whatever waits behind the sign-in shows the sign-in.
      if (title.startsWith(words.action.signIn)) continue;
      const other = titles.get(title) ?? path;
      expect.soft(other, `“${title}”`).toBe(path);
      titles.set(title, path);
    }
  });
}

for (const { language, prefix, words } of languages) {
  test(`a day is never figures alone in ${language}, in a correction neither`, async ({ as, seed, database }) => {
    const { id, address } = await seed({ texts: ["delegations"] });
    await database.query(
      `INSERT INTO event (chain, document_id, kind, audience, day, data)
       VALUES ($1::text, $1::uuid, 'corrected', 'inside', '2026-01-06', $2)`,
      [id, { change: { from: "endorsed, 2026-01-05", to: "endorsed ad referendum, 2026-01-06" } }],
    );
    const page = await as("delegate of Thailand");
    await page.goto(prefix + address);
    const history = page.getByRole("region", { name: words.word.history, exact: true });
    await expect(history).toContainText(/endorsed ad referendum, 6\s\w+\s2026/);
    await expect(page.getByRole("main")).not.toContainText(/\d{4}-\d\d-\d\d/);
  });
}

test("a password can be pasted, and a manager knows its fields", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/sign-in");
  const [name, password] = [page.getByLabel("Name", { exact: true }), page.getByLabel("Password", { exact: true })];
  await expect(name).toHaveAttribute("autocomplete", "username");
  await expect(password).toHaveAttribute("autocomplete", "current-password");
  const kept = await password.evaluate((field) => {
    const data = new DataTransfer();
    data.setData("text/plain", "pasted");
    return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  expect(kept, "nothing may stop a paste").toBe(true);
});
