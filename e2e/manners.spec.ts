import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { addressIn, kindsOfPages } from "./kinds-of-pages";
import { languages } from "./words";

for (const { language, words } of languages) {
  test(`the window of every page says which page it is, in ${language}`, async ({ sessionOf, seed }) => {
    const text = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations", "delegations"] });
    const long = await seed({ stage: "council", listed: true });
    const titles = new Map<string, string>();
    for (const [reader, place] of kindsOfPages) {
      const path = addressIn(language, place, { text: text.address, long: long.address });
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
