import { ask, base } from "./ask";
import { cookieOf, expect, test } from "./fixtures";

/** Whether the desk opens for a cookie, and not the door in front of it. */
const isSignedIn = async (session: string) => !(await ask("/desk", { session })).body.includes('name="password"');

test("after signing out a copied cookie opens nothing", async ({ as, make }) => {
  const { session } = await make("head of Indonesia");
  const page = await as("visitor");
  await page.context().addCookies([cookieOf(session)]);
  await page.goto("/account");
  expect(await isSignedIn(session)).toBe(true);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await isSignedIn(session)).toBe(false);
  expect(await page.context().cookies()).toEqual([]);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Sign out" })).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`after signing out the way back shows nothing that was restricted, ${how} JavaScript`, async ({
    as,
    make,
    seed,
  }) => {
    const { session } = await make("head of Indonesia");
    const { address, title } = await seed({ leadMembers: ["ID"], stage: "proposed" });
    const page = await as("visitor", { javaScriptEnabled });
    await page.context().addCookies([cookieOf(session)]);
    await page.goto("/");
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    // By links, so that the pages passed through are those that the browser and the scripts keep.
    await page.locator('header a[href="/account"]').first().click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
    for (const heading of ["Sign in", "Page not found"]) {
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.locator("body")).not.toContainText(title, { useInnerText: true });
    }
    expect(page.url()).toContain(address);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain(title);
  });
}

for (const prefix of ["", "/id"]) {
  const signOut = (session?: string, headers: Record<string, string> = { origin: base }) =>
    ask(`${prefix}/sign-out`, { method: "POST", session, headers });

  test(`signing out at ${prefix}/sign-out tells the browser to forget what it kept, and looking there does nothing`, async ({
    make,
  }) => {
    const { session } = await make("head of Indonesia");
    expect((await ask(`${prefix}/sign-out`, { session })).status).toBe(303);
    expect((await signOut(session, {})).status).toBe(403);
    expect((await signOut(session, { origin: "https://evil.example" })).status).toBe(403);
    expect(await isSignedIn(session)).toBe(true);
    const { status, headers } = await signOut(session);
    expect([status, headers.location]).toEqual([303, prefix || "/"]);
    expect(headers["clear-site-data"]).toBe('"cache", "storage"');
    expect(await isSignedIn(session)).toBe(false);
    expect((await ask("/account", { session })).headers["clear-site-data"]).toBeUndefined();
    expect((await signOut()).status).toBe(303);
  });
}

test("whoever signs out leaves the document, and with it what its scripts remember", async ({ as, make }) => {
  const { session } = await make("head of Indonesia");
  const page = await as("visitor");
  await page.context().addCookies([cookieOf(session)]);
  await page.goto("/documents");
  await page.evaluate(() => Object.assign(globalThis, { remembered: "a restricted title" }));
  await page.locator('header a[href="/account"]').first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My account");
  const remembered = () => page.evaluate(() => Reflect.get(globalThis, "remembered"));
  expect(await remembered(), "a link keeps the document").toBe("a restricted title");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await remembered()).toBeUndefined();
});
