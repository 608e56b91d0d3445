import { ask } from "./ask";
import { expect, test } from "./fixtures";

const groundOf = () => getComputedStyle(document.body).backgroundColor;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`the other language is the same page with the same question, ${how} JavaScript`, async ({ as }) => {
    const page = await as("visitor", { javaScriptEnabled });
    for (const path of [
      "/",
      "/documents?q=asean&type=declaration&type=statement&sort=title",
      "/documents/ascc-2023-04",
      "/meetings?body=summit",
      "/meetings/summit-42",
      "/about",
      "/sign-in?back=%2Fabout",
    ]) {
      await page.goto(path);
      await page.getByRole("link", { name: /Bahasa Indonesia$/ }).click();
      await expect(page).toHaveURL(new URL(path === "/" ? "/id" : `/id${path}`, page.url()).href);
      await expect(page.locator("html")).toHaveAttribute("lang", "id");
      await page.getByRole("link", { name: /English$/ }).click();
      await expect(page).toHaveURL(new URL(path, page.url()).href);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
    }
  });

  test(`the chosen display is kept, and the page with it, ${how} JavaScript`, async ({ as }) => {
    const page = await as("visitor", { javaScriptEnabled, colorScheme: "light" });
    const path = "/id/documents?q=asean&type=declaration";
    await page.goto(path);
    const day = await page.evaluate(groundOf);
    const display = page.getByRole("contentinfo").getByRole("list");
    await display.getByRole("listitem").nth(1).getByRole("link").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.waitForLoadState();
    expect(page.url()).toBe(new URL(path, page.url()).href);
    const night = await page.evaluate(groundOf);
    expect(night).not.toBe(day);
    expect(await page.context().cookies()).toMatchObject([
      { name: "theme", value: "dark", sameSite: "Lax", path: "/" },
    ]);

    await page.goto("/about");
    expect(await page.evaluate(groundOf)).toBe(night);
    await page.getByRole("link", { name: "Light", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.waitForLoadState();
    expect(page.url()).toMatch(/\/about$/);
    expect(await page.evaluate(groundOf)).toBe(day);
    await page.getByRole("link", { name: "As on this device" }).click();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    expect(await page.context().cookies()).toEqual([]);
  });
}

test("a page that was not found is offered in the other language at its own address", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/documents/ascc-9999-01?a=b");
  await page.getByRole("link", { name: /Bahasa Indonesia$/ }).click();
  await expect(page).toHaveURL(/\/id\/documents\/ascc-9999-01\?a=b$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Halaman tidak ditemukan");
});

test("links that were followed in the browser lead to plain addresses in the other language", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/");
  await page.getByRole("link", { name: "Documents", exact: true }).click();
  await expect(page).toHaveURL(/\/documents$/);
  await page.locator("table.register a.title").first().click();
  await expect(page).toHaveURL(/\/documents\/[\w-]+$/);
  const here = new URL(page.url()).pathname;
  await expect(page.getByRole("link", { name: /Bahasa Indonesia$/ })).toHaveAttribute("href", `/id${here}`);
  const back = `back=${encodeURIComponent(here)}`;
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", `/sign-in?${back}`);
  await expect(page.getByRole("link", { name: "Dark", exact: true })).toHaveAttribute("href", new RegExp(`${back}$`));
});

/** Words of the English pages that an Indonesian page has no other use for. */
const english = [
  "Documents",
  "Meetings",
  "Sign in",
  "Skip to content",
  "Filter",
  "Day not known",
  "Not known",
  "To be announced",
  "Where it stands",
  "Rests with",
  "History",
  "Purpose",
  "Adopted",
  "From the record",
  "Press report",
  "May 2023",
  "October",
  "Page not found",
];

test("Indonesian pages speak Indonesian, their dates too", async ({ as }) => {
  const page = await as("visitor");
  for (const path of [
    "",
    "/documents",
    "/documents/ascc-2023-04",
    "/meetings",
    "/meetings/summit-42",
    "/members",
    "/bodies",
  ].concat(["/about", "/sign-in", "/nope"])) {
    await page.goto(`/id${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "id");
    const said = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll('[lang="en"], script, style')) part.remove();
      return (copy.textContent ?? "").replaceAll("\u00a0", " ");
    });
    for (const word of english) expect.soft(said, `/id${path}`).not.toMatch(new RegExp(`\\b${word}\\b`));
  }
  await page.goto("/id/documents/ascc-2023-04");
  await expect(page.locator('time[datetime="2023-05-10"]').first()).toHaveText("10\u00a0Mei\u00a02023");
  await page.goto("/documents/ascc-2023-04");
  await expect(page.locator('time[datetime="2023-05-10"]').first()).toHaveText("10\u00a0May\u00a02023");
});

test("a theme that is none is forgotten, and a language that is none is not there", async () => {
  for (const to of ["", "purple", "dark%22", "__proto__"]) {
    const { status, headers } = await ask(`/theme?to=${to}&back=/about`, { headers: { cookie: "theme=dark" } });
    expect([status, headers.location], to).toEqual([303, "/about"]);
    expect(String(headers["set-cookie"])).toMatch(/theme=;/);
  }
  expect((await ask("/", { headers: { cookie: 'theme="><script>' } })).body).not.toContain('<script>"');
  for (const path of ["/fr", "/id/id", "/id/en", "/ID", "/en-GB/about"]) {
    expect((await ask(path)).status, path).toBe(404);
  }
});
