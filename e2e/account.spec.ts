import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { cookieOf, expect, test } from "./fixtures";
import { openSession } from "./people";
import { languages } from "./words";

const fresh = "a lantern over the quiet harbour";

for (const { language, prefix, words } of languages) {
  for (const javaScriptEnabled of [true, false]) {
    const how = `in ${language} ${javaScriptEnabled ? "with" : "without"} JavaScript`;
    const { account } = words.page;

    /** Fills in the form for a new password and sends it. */
    async function change(page: Page, present: string, next: string) {
      await page.getByLabel(account.present, { exact: true }).fill(present);
      await page.getByLabel(account.new, { exact: true }).fill(next);
      await page.getByRole("button", { name: account.change }).click();
    }

    test(`a password is changed, and what is easily guessed is not taken, ${how}`, async ({ as, database, make }) => {
      const { id, session, signInName, password } = await make("delegate of Indonesia");
      const elsewhere = await openSession(database, id);
      const page = await as("visitor", { javaScriptEnabled });
      await page.context().addCookies([cookieOf(session)]);
      await page.goto(`${prefix}/account`);
      const title = `${account.title} · ${words.layout.name}`;
      await expect(page).toHaveTitle(title);
      for (const [present, next, problem] of [
        [password, "Jakarta2026ASEAN", account.passwordProblem.placeName],
        [password, `${signInName} 2026`, account.passwordProblem.ownName],
        [password, "P@ssw0rd-W3lc0me", account.passwordProblem.common],
        [password, "Test Delegate 2026", account.passwordProblem.ownName],
        [password, password, account.passwordProblem.same],
        ["not the password", fresh, account.passwordProblem.presentWrong],
      ] as const) {
        await change(page, present, next);
        await expect(page.getByRole("alert").first()).toContainText(problem);
        await expect(page).toHaveTitle(words.layout.errorTitle.replace("{title}", title));
        expect(await page.content()).not.toContain(fresh);
      }
      expect((await ask("/desk", { session: elsewhere })).body).not.toContain('name="password"');

      await change(page, password, ` ${fresh} `);
      await expect(page.getByRole("status").first()).toHaveText(account.passwordChanged);
      await expect(page).toHaveTitle(title);
      expect((await ask("/desk", { session: elsewhere })).body).toContain('name="password"');

      for (const [typed, heading] of [
        [fresh, words.page.signIn.title],
        [` ${fresh} `, words.nav.desk],
      ] as const) {
        await page.context().clearCookies();
        await page.goto(`${prefix}/sign-in`);
        await page.getByLabel(words.page.signIn.name, { exact: true }).fill(signInName);
        await page.getByLabel(words.page.signIn.password, { exact: true }).fill(typed);
        await page.getByRole("button", { name: words.action.signIn, exact: true }).click();
        await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
      }
    });
  }
}

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;
  test(`the language of the account is that of its page and of the desk after a sign-in, ${how}`, async ({
    as,
    make,
  }) => {
    const [english, indonesian] = languages;
    const { session, signInName, password } = await make("delegate of Indonesia");
    const page = await as("visitor", { javaScriptEnabled });
    await page.context().addCookies([cookieOf(session)]);
    await page.goto("/account");
    await page.getByLabel(english.words.page.account.language, { exact: true }).selectOption("id");
    await page.getByRole("button", { name: english.words.action.save }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "id");
    await expect(page).toHaveURL(/\/id\/account/);
    await expect(page.getByRole("status").first()).toHaveText(indonesian.words.page.account.settingsSaved);

    // An address says its language, also to whoever reads in another one.
    await page.goto("/desk");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("/account?done=settings");
    await expect(page.getByText(english.words.page.account.settingsSaved)).toHaveCount(0);

    for (const [back, at] of [
      ["", /\/id\/desk$/],
      ["?back=%2Fabout", /\/about$/],
    ] as const) {
      await page.context().clearCookies();
      await page.goto(`/sign-in${back}`);
      await page.getByLabel(english.words.page.signIn.name, { exact: true }).fill(signInName);
      await page.getByLabel(english.words.page.signIn.password, { exact: true }).fill(password);
      await page.getByRole("button", { name: english.words.action.signIn, exact: true }).click();
      await expect(page).toHaveURL(at);
    }
  });
}

test("a desk says to whom nothing is given any more when that ended", async ({ as }) => {
  const page = await as("former head of Indonesia");
  await page.goto("/desk");
  await expect(page.getByText(/^Your mandate as .*, Indonesia ended on \d/)).toBeVisible();
  await page.goto("/sign-in?ended=1");
  await expect(page.getByText(/^You are signed in as/)).toBeVisible();
  await expect(page.getByText(languages[0].words.msg.sessionEnded)).toHaveCount(0);
});

test("the account marks which of several mandates is acted under, and says how each stands", async ({
  as,
  database,
  make,
}) => {
  const { id, session } = await make("delegate of Indonesia");
  const give = (role: string, body: string, rest: string) =>
    database.query(
      `INSERT INTO mandate (id, person_id, role, body_code, starts_on, ends_on, ended_at) VALUES ($1, $2, $3, $4, ${rest})`,
      [randomUUID(), id, role, body],
    );
  const page = await as("visitor");
  await page.context().addCookies([cookieOf(session)]);
  await page.goto("/account");
  const acting = page.getByText("You act under this one now");
  await expect(acting).toHaveCount(0);

  await give("body", "SOMSWD", "'2025-02-01', NULL, NULL");
  await give("body", "SOMHD", "'2025-02-01', NULL, '2025-06-01 03:00+00'");
  await give("body", "SOMSWD", "'2099-01-01', NULL, NULL");
  await page.goto("/account");
  await expect(page.getByRole("row", { name: /Indonesia/ })).toContainText("You act under this one now");
  await expect(acting).toHaveCount(1);
  await expect(page.getByRole("row", { name: /SOMHD/ })).toContainText("ended at once, 1 June 2025");
  await expect(page.getByRole("row", { name: /2099/ })).toContainText("not yet begun");
  await page.goto("/desk");
  await expect(page.getByText("Your mandate as Officer of SOMSWD begins on 1 January 2099.")).toBeVisible();
  await expect(page.getByText(/Your mandate as .* ended/)).toHaveCount(0);
  await database.query("UPDATE person SET sample = true WHERE id = $1", [id]);
  await page.goto("/account");
  await expect(page.getByRole("contentinfo")).toContainText(languages[0].words.msg.sample);
  await page.getByText("Switch", { exact: false }).first().click();
  await page.getByRole("button", { name: "Act as Officer of SOMSWD" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^My desk/);
  await page.goto("/account");
  await expect(page.getByRole("row", { name: /2025.*You act under this one now/ })).toContainText("SOMSWD");
  await expect(acting).toHaveCount(1);
});
