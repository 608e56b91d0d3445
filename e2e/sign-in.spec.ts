import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, test } from "./fixtures";

/** Fills in the form by name and password and sends it; returns the page that the server answers with. */
async function signIn(page: Page, name: string, password: string) {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const isSignedIn = async (session: string) => !(await ask("/account", { session })).body.includes('name="password"');
const alert = (page: Page) => page.getByRole("alert").filter({ hasText: "There is a problem" });

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`the demonstration lets one in by a button, ${how}`, async ({ as }) => {
    const page = await as("visitor", { javaScriptEnabled });
    await page.goto("/sign-in?back=%2Fmeetings");
    await page.getByRole("button", { name: "Officer, Chair's secretariat (sample)" }).click();
    await expect(page).toHaveURL(/\/meetings$/);
    await expect(page.getByRole("link", { name: /My account: Officer, Chair's secretariat/ })).toBeVisible();
  });

  test(`a person signs in by name and password, ${how}`, async ({ as, make, database }) => {
    const { id, signInName, password } = await make("delegate of Indonesia");
    const page = await as("visitor", { javaScriptEnabled });
    await page.goto("/sign-in?back=%2Fabout");
    await signIn(page, ` ${signInName.toUpperCase()} `, password);
    await expect(page).toHaveURL(/\/about$/);
    await expect(page.getByRole("link", { name: /My account: Test delegate of Indonesia/ })).toBeVisible();
    const [row] = await database.query("SELECT count(*)::int AS open FROM session WHERE person_id = $1", [id]);
    expect(row?.open).toBe(2);
  });

  test(`a wrong name and a wrong password read the same, and no password comes back, ${how}`, async ({ as, make }) => {
    const [{ signInName }, disabled] = [await make("viewer"), await make("disabled head of Indonesia")];
    const page = await as("visitor", { javaScriptEnabled });
    const said: string[] = [];
    for (const [name, typed] of [
      [signInName, "wrong horse battery staple"],
      [`${signInName}.nobody`, "wrong horse battery staple"],
      [disabled.signInName, disabled.password],
    ] as const) {
      await page.goto("/sign-in");
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await signIn(page, name, typed);
      const answer = await answered;
      await expect(alert(page)).toContainText("The name or the password is not right.");
      await page.waitForLoadState();
      said.push(((await page.getByRole("main").textContent()) ?? "").replaceAll(name, "…"));
      await expect(page.getByLabel("Name")).toHaveValue(name);
      await expect(page.getByLabel("Password")).toHaveValue("");
      if (!javaScriptEnabled) expect(await answer.text()).not.toContain(typed);
      expect(await page.content()).not.toContain(typed);
      expect(await page.context().cookies()).toEqual([]);
    }
    expect(new Set(said).size).toBe(1);
  });
}

test("after ten wrong tries a name must wait, whether or not it is anybody's; a known device and others get in", async ({
  as,
  make,
  database,
}) => {
  const [guessed, other] = [await make("delegate of Thailand"), await make("delegate of Indonesia")];
  const [page, known] = [await as("visitor", { javaScriptEnabled: false }), await as("visitor")];
  await known.goto("/sign-in");
  await signIn(known, guessed.signInName, guessed.password);
  await expect(known).toHaveURL(/desk$/);
  await known.context().clearCookies({ name: "session" });
  await page.goto("/sign-in");
  for (const name of [guessed.signInName, `${guessed.signInName}.nobody`]) {
    for (let tries = 0; tries < 10; tries++) {
      await signIn(page, name, `wrong password number ${tries}`);
      await expect(alert(page)).toContainText("The name or the password is not right.");
    }
    await signIn(page, name, guessed.password);
    await expect(alert(page)).toContainText(/Too many attempts\. Try again at .*\d{1,2}:\d{2} \(/);
    await expect(page.getByLabel("Name")).toHaveValue(name);
  }
  const [row] = await database.query("SELECT count(*)::int AS open FROM session WHERE person_id = $1", [guessed.id]);
  expect(row?.open).toBe(2);

  // From the device they have used before, the person themself gets in all the same, and nobody else does.
  await known.goto("/sign-in");
  await signIn(known, `${guessed.signInName}.nobody`, guessed.password);
  await expect(alert(known)).toContainText("Too many attempts.");
  await signIn(known, guessed.signInName, guessed.password);
  await expect(known).toHaveURL(/desk$/);

  await signIn(page, other.signInName, other.password);
  await expect(page.getByRole("link", { name: /My account: Test delegate of Indonesia/ })).toBeVisible();
});

test("each sign-in brings a new cookie that scripts cannot read and other sites cannot send", async ({ as, make }) => {
  const { signInName, password } = await make("head of Indonesia");
  const page = await as("visitor");
  const planted = "planted-before-the-sign-in";
  await page.context().addCookies([{ name: "session", value: planted, domain: "127.0.0.1", path: "/" }]);
  const seen = [planted];
  for (let times = 0; times < 2; times++) {
    await page.goto("/sign-in");
    await signIn(page, signInName, password);
    await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/desk$/);
    const cookies = (await page.context().cookies()).filter(({ name }) => name === "session");
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Lax", path: "/", expires: -1 }]);
    expect(seen).not.toContain(cookies[0]?.value);
    seen.push(cookies[0]?.value ?? "");
    expect(await page.evaluate(() => document.cookie)).not.toContain("session");
    expect(await page.content()).not.toContain(cookies[0]?.value);
  }
});

const elsewhere = [
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "data:text/html,evil",
  "https:evil.example",
  "/%09/evil.example",
];

test("no address to go back to leads away from this site", async ({ as, make }) => {
  const { signInName, password } = await make("viewer");
  const page = await as("visitor", { javaScriptEnabled: false });
  const home = new URL((await page.goto("/sign-in"))?.url() ?? "").origin;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const back of elsewhere) {
    await page.goto(`/sign-in?back=${encodeURIComponent(back)}`);
    await signIn(page, signInName, password);
    await page.waitForURL((url) => url.pathname !== "/sign-in");
    expect.soft(new URL(page.url()).origin, back).toBe(home);
    for (const path of ["/theme", "/id/theme"]) {
      const { headers } = await ask(`${path}?to=dark&back=${encodeURIComponent(back)}`);
      expect.soft(new URL(headers.location ?? "", home).origin, back).toBe(home);
    }
  }
  expect(asked.filter((url) => !url.startsWith(home))).toEqual([]);
});

test("a form whose address to go back to was changed stays on this site too", async ({ as, make }) => {
  const { signInName, password } = await make("viewer");
  const page = await as("visitor");
  await page.goto("/sign-in");
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name="back"]'))
      field.value = "https://evil.example/";
  });
  await signIn(page, signInName, password);
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/desk$/);
  const session = (await page.context().cookies()).find(({ name }) => name === "session");
  expect(await isSignedIn(session?.value ?? "")).toBe(true);
});
