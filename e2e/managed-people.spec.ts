import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { ask } from "./ask";
import type { Database } from "./database";
import { cookieOf, expect, test } from "./fixtures";
import { password, type Reader, readers, removePeople } from "./people";

const fresh = "a lantern over the quiet harbour";

/** Invites a delegate of the head's own state through the pages. Returns the link that is shown once. */
async function invite(page: Page): Promise<string> {
  await page.goto("/people");
  await page.getByRole("link", { name: "Invite somebody" }).click();
  await page.getByLabel("Whom the link is for").fill("Colleague (sample)");
  await page.getByLabel("Appointed as").selectOption("delegate");
  await page.getByRole("button", { name: "Make the link" }).click();
  return page.locator("#address").inputValue();
}

/** Fills in the page of a link. */
async function accept(page: Page, signIn: string) {
  await page.getByLabel("Name to be shown").fill("Colleague (sample)");
  await page.getByLabel("Sign-in name").fill(signIn);
  await page.getByLabel("Password", { exact: true }).fill(fresh);
  await page.getByRole("button", { name: "Make the account" }).click();
}

const pathOf = (link: string) => new URL(link).pathname;
const gone = "This link does not work";

/** Takes away the account that came of an invitation. */
async function removeInvited(database: Database, signInName: string) {
  const rows = await database.query("SELECT id FROM person WHERE sign_in_name = $1", [signInName]);
  await removePeople(
    database,
    rows.map(({ id }) => id),
  );
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`somebody is invited, comes in, works, and is out with the end of the mandate, ${how} JavaScript`, async ({
    as,
    database,
    make,
  }) => {
    const head = await make("head of Indonesia");
    const page = await as("visitor", { javaScriptEnabled });
    await page.context().addCookies([cookieOf(head.session)]);
    const [link, signIn] = [await invite(page), `test.${randomUUID().slice(0, 8)}`];
    try {
      const other = await as("visitor", { javaScriptEnabled });
      await other.goto(pathOf(link));
      await expect(other.getByRole("heading", { level: 1 })).toHaveText("Your invitation");
      await accept(other, signIn);
      await expect(other.getByRole("heading", { level: 1 })).toHaveText(/^My desk/);

      // Used once, the link is like one that never was.
      const second = await as("visitor", { javaScriptEnabled });
      await second.goto(pathOf(link));
      await expect(second.getByRole("heading", { level: 1 })).toHaveText(gone);

      await page.goto(`/people?q=${signIn}`);
      await page.getByRole("link", { name: "Colleague (sample)" }).click();
      await expect(page.getByText("Colleague (sample) accepted the invitation", { exact: false })).toBeVisible();
      await expect(page.getByText("Colleague (sample) was invited as Delegate, Indonesia.")).toBeVisible();
      await page.getByRole("link", { name: /^Change the end/ }).click();
      await page.getByLabel("End it at once").check();
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("The mandate was changed.")).toBeVisible();
      await other.goto("/desk");
      await expect(other.getByRole("heading", { level: 1 })).toHaveText("Sign in");
    } finally {
      await removeInvited(database, signIn);
    }
  });
}

test("two browsers that opened the same link make one account, and the second is told no more than that", async ({
  as,
  database,
  make,
}) => {
  const head = await make("head of Indonesia");
  const page = await as("visitor");
  await page.context().addCookies([cookieOf(head.session)]);
  const link = pathOf(await invite(page));
  const [first, second] = [await as("visitor"), await as("visitor")];
  const names = [randomUUID(), randomUUID()].map((id) => `test.${id.slice(0, 8)}`) as [string, string];
  try {
    await first.goto(link);
    await second.goto(link);
    await accept(first, names[0]);
    await expect(first.getByRole("heading", { level: 1 })).toHaveText(/^My desk/);
    await accept(second, names[1]);
    await expect(second.getByText("It was used already, has run out or was revoked", { exact: false })).toBeVisible();
    expect(await database.query("SELECT id FROM person WHERE sign_in_name = $1", [names[1]])).toEqual([]);
  } finally {
    for (const name of names) await removeInvited(database, name);
  }
});

test("a link that was revoked dies, and is no longer listed", async ({ as, make }) => {
  const head = await make("head of Thailand");
  const page = await as("visitor");
  await page.context().addCookies([cookieOf(head.session)]);
  const link = pathOf(await invite(page));
  await page.goto("/people");
  const rows = page.getByRole("button", { name: "Revoke the link for Colleague (sample)" });
  const before = await rows.count();
  // The newest link runs out last.
  await rows.last().click();
  await expect(page.getByText("The link was revoked and no longer works.")).toBeVisible();
  await expect(rows).toHaveCount(before - 1);
  expect((await ask(link, {})).body).toContain(gone);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`a new password is set by a link, and every session under the old one ends, ${how} JavaScript`, async ({
    as,
    make,
  }) => {
    const [head, delegate] = [await make("head of Indonesia"), await make("delegate of Indonesia")];
    const page = await as("visitor");
    await page.context().addCookies([cookieOf(head.session)]);
    await page.goto(`/people/${delegate.id}/steps/renew`);
    await page.getByRole("button", { name: "Make the link" }).click();
    const link = pathOf(await page.locator("#address").inputValue());
    await expect(page.getByRole("heading", { name: "Hand over this link" })).toBeFocused();
    const other = await as("visitor", { javaScriptEnabled });
    await other.goto(link);
    await other.getByLabel("Password", { exact: true }).fill(fresh);
    await other.getByRole("button", { name: "Set the password" }).click();
    await expect(other.getByText("The new password is set, and every earlier session has ended.")).toBeVisible();
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Choose a new password");
    await expect(other).toHaveTitle(/^Choose a new password/);
    expect((await ask("/account", { session: delegate.session })).body).toContain('name="password"');
    for (const [tried, answer] of [
      [password, (at: Page) => at.getByText("The name or the password is not right.").first()],
      [fresh, (at: Page) => at.getByRole("heading", { level: 1, name: /^My desk/ })],
    ] as const) {
      await other.goto("/sign-in");
      await other.getByLabel("Name", { exact: true }).fill(delegate.signInName);
      await other.getByLabel("Password", { exact: true }).fill(tried);
      await other.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(answer(other)).toBeVisible();
    }
  });
}

const seesIndonesia: readonly Reader[] = [
  "head of Indonesia",
  "officer of the ASEAN Secretariat",
  "officer of the Chair",
  "administrator",
];

test("a person is found by their own heads and those who oversee all, and by nobody else anywhere", async ({
  make,
  sessionOf,
}) => {
  const { id, signInName } = await make("delegate of Indonesia");
  for (const reader of readers) {
    const session = await sessionOf(reader);
    const answers = await Promise.all(
      [`/people/${id}`, `/people?q=${signInName}`, `/id/people/${id}`, `/people/${id}/steps/renew`].map((path) =>
        ask(path, { session }),
      ),
    );
    const [own = "", list = ""] = answers.map(({ body }) => body);
    const seen = seesIndonesia.includes(reader);
    expect.soft(own.includes(signInName), `the page for ${reader}`).toBe(seen);
    expect.soft(list.includes(`/people/${id}`), `the list for ${reader}`).toBe(seen);
    // A reader of the same name reads it above every page.
    if (seen || reader === "delegate of Indonesia") continue;
    for (const { body } of answers) expect.soft(body, reader).not.toContain("Test delegate of Indonesia");
  }
});
