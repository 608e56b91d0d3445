import { expect, test } from "./fixtures";
import { beginning, languages } from "./words";

const adopted = {
  "ascc-2023-01": "ASEAN Leaders' Declaration on One Health Initiative",
  "ascc-2023-02": "ASEAN Declaration on the Protection of Migrant Workers and Family Members in Crisis Situations",
  "ascc-2023-03": "ASEAN Declaration on the Placement and Protection of Migrant Fishers",
  "ascc-2023-04": "ASEAN Leaders' Joint Statement on the Establishment of an ASEAN Villages Network",
};

for (const { language, prefix, words, year2023 } of languages) {
  for (const javaScriptEnabled of [true, false]) {
    const how = `in ${language}, ${javaScriptEnabled ? "with" : "without"} JavaScript`;

    test(`a visitor reads how four declarations of 2023 came to be adopted, ${how}`, async ({ as }) => {
      const page = await as("visitor", { javaScriptEnabled });
      await page.goto(prefix || "/");
      const main = page.getByRole("navigation", { name: words.layout.main });
      await main.getByRole("link", { name: words.nav.documents, exact: true }).click();

      const filters = page.getByRole("search");
      await filters.locator("summary").filter({ hasText: words.register.filter.summit }).click();
      await filters.getByRole("checkbox", { name: /42/ }).check();
      await filters.getByRole("button", { name: words.action.filter }).last().click();
      await filters.getByRole("button", { name: words.action.filter }).first().click();
      await expect(page).toHaveURL(/[?&]summit=summit-42/);
      await expect(page.getByRole("status")).toHaveText(/^4 /);
      const register = page.url();

      for (const [address, title] of Object.entries(adopted)) {
        await page.getByRole("link", { name: title }).click();
        await expect(page).toHaveURL(new RegExp(`${prefix}/documents/${address}$`));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
        const lines = page.getByRole("region", { name: words.word.history, exact: true }).getByRole("listitem");
        const days = { "2023-04-28": /SOCA(-| ke-)34/, "2023-05-08": /29/, "2023-05-10": /42/ };
        for (const [day, says] of Object.entries(days)) {
          const line = lines.filter({ has: page.locator(`time[datetime="${day}"]`) });
          await expect(line).toHaveCount(1);
          await expect(line).toContainText(says);
          const kinds = [beginning(words.source.press), beginning(words.source.official), "Kemenko PMK press release"];
          await expect(line).toContainText(new RegExp(`${words.word.fromRecord}\\.\\s*(${kinds.join("|")})`));
        }
        await expect(lines.filter({ hasText: /42/ }).first()).toContainText(year2023.replaceAll(" ", "\u00a0"));
        const text = page.getByRole("region", { name: words.word.text, exact: true });
        await expect(text).toContainText(words.document.textReported);
        await page.goBack();
        await expect(page).toHaveURL(register);
        await expect(page.getByRole("status")).toHaveText(/^4 /);
      }

      await main.getByRole("link", { name: words.nav.meetings, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/meetings$`));
      await page.getByRole("link", { name: /\b(42nd|ke-42)\b/ }).click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/meetings/summit-42$`));
      for (const title of Object.values(adopted)) await expect(page.getByRole("link", { name: title })).toBeVisible();
      await expect(page.locator('time[datetime="2023-05-10"]').first()).toBeVisible();
      await page.goBack();
      await page.goBack();
      await expect(page).toHaveURL(register);
    });
  }

  test(`a visitor finds the Villages Network by its former title in ${language}`, async ({ as }) => {
    const page = await as("visitor");
    const link = page.getByRole("link", { name: adopted["ascc-2023-04"] });
    // Another test walks the same text as a sample, under the same title.
    const row = page.getByRole("row").filter({ has: link }).filter({ hasText: "ASCC/2023/04" });
    for (const typed of [
      "Leaders' Statement on the Establishment of the ASEAN Village Network",
      "leaders’ statement  on the ESTABLISHMENT of the asean village network",
      "village network",
    ]) {
      await page.goto(`${prefix}/documents`);
      await page.getByRole("searchbox").fill(typed);
      await page.getByRole("searchbox").press("Enter");
      await expect(row).toContainText(`${words.word.formerTitle} ASEAN Leaders' Statement`);
      await expect(row).toContainText("Village Network");
    }
    await row.getByRole("link", { name: adopted["ascc-2023-04"] }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(adopted["ascc-2023-04"]);
    await expect(page.getByRole("main")).toContainText(words.type.leadersStatement);
    await expect(page.getByRole("main")).toContainText(words.type.leadersJointStatement);
  });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`Indonesia signs in and sees what a visitor does not, ${how} JavaScript`, async ({ as, seed }) => {
    const { address, title, reference } = await seed({
      title: `ASEAN Declaration on Rattan ${Math.random().toString(36).slice(2)} (sample)`,
      stage: "proposed",
      leadMembers: ["ID"],
    });
    const page = await as("visitor", { javaScriptEnabled });
    const search = `/documents?q=${encodeURIComponent(title)}`;
    expect((await page.goto(address))?.status()).toBe(404);
    await page.goto(search);
    await expect(page.getByText(reference)).toHaveCount(0);

    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Delegate, Indonesia (sample)" }).click();
    await expect(page.getByRole("link", { name: /My account: Delegate, Indonesia/ })).toBeVisible();
    await page.goto(search);
    await expect(page.getByRole("row").filter({ hasText: reference })).toContainText("Not listed for the public");
    await page.getByRole("link", { name: title, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("main")).toContainText("Proposed");

    await page.goto("/account");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
    expect((await page.goto(address))?.status()).toBe(404);
  });
}
