import { moveNames } from "../domain/moves";
import { expect, test } from "./fixtures";
import { languages } from "./words";

for (const { language, prefix, words } of languages) {
  test(`every step of the process is told on the page about the tracker, in ${language}`, async ({ as }) => {
    const page = await as("visitor", { javaScriptEnabled: false });
    await page.goto(`${prefix}/about`);
    const table = page.getByRole("table", { name: words.page.about.steps });
    await expect(table.getByRole("row")).toHaveCount(moveNames.length + 1);
    const submit = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: words.move.submit }) });
    await expect(submit).toContainText(words.page.about.mover.leadHead);
    await expect(submit).toContainText(words.page.about.has.version);
  });
}
