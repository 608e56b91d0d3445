import type { Page } from "@playwright/test";
import { seriousFaults, sideways } from "./faults";
import { expect, test } from "./fixtures";
import type { Reader } from "./people";

const states = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"];
const longTitle = `ASEAN Declaration on ${"the Preservation of Interdependent Communities and ".repeat(4)}`
  .slice(0, 189)
  .padEnd(191, "s");

/** The pages that a visitor reads, each with a word of its window's title in both languages. */
const places = [
  ["/", "ASCC Declaration Tracker", "ASCC Declaration Tracker"],
  ["/documents", "Documents", "Dokumen"],
  ["/documents?q=zzzz&phase=concluded", "Documents, 0 of", "Dokumen, 0 dari"],
  ["/documents/ascc-2023-04", "Villages Network", "Villages Network"],
  ["{long}", "Interdependent", "Interdependent"],
  ["/meetings", "Meetings", "Pertemuan"],
  ["/meetings/summit-42", "42nd ASEAN Summit", "KTT"],
  ["/members", "Member States", "Negara Anggota"],
  ["/bodies", "Bodies", "Badan"],
  ["/about", "About", "Tentang"],
  ["/sign-in", "Sign in", "Masuk"],
  ["/account", "Sign in", "Masuk"],
  ["/nope", "Page not found", "Halaman tidak ditemukan"],
] as const;

/** Looks at one page narrow and wide, by day and by night. */
async function lookOver(page: Page, name: string) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await seriousFaults(page, colorScheme === "light" ? "everything" : "colours");
      expect.soft(faults, `${name}, ${colorScheme}, ${width} px`).toEqual([]);
    }
  }
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await sideways(page), `${name}, ${width} px`).toBe("");
  }
}

for (const language of ["en", "id"] as const) {
  for (const half of [0, 1]) {
    test(`axe finds nothing serious in ${language}, and no page moves sideways (${half + 1} of 2)`, async ({
      as,
      seed,
    }) => {
      const long = await seed({ title: `${longTitle} (sample)`, leadMembers: states, listed: true, stage: "council" });
      expect(long.title).toHaveLength(200);
      const page = await as("visitor");
      for (const [path, english, indonesian] of places.filter((_, at) => at % 2 === half)) {
        const address = `${language === "id" ? "/id" : ""}${path.replace("{long}", long.address)}`;
        await page.goto(address.replace(/^\/id\/$/, "/id"));
        await expect.soft(page.locator("html")).toHaveAttribute("lang", language);
        await expect.soft(page, address).toHaveTitle(new RegExp(language === "en" ? english : indonesian));
        expect.soft(await page.getByRole("heading", { level: 1 }).count(), address).toBe(1);
        await lookOver(page, address);
      }
    });
  }

  test(`axe finds nothing serious on pages of those who are signed in, in ${language}`, async ({ as, seed }) => {
    test.setTimeout(120_000);
    const { address } = await seed({ title: `${longTitle} (sample)`, leadMembers: states, texts: ["delegations"] });
    const before = await seed({ title: `${longTitle} (sample)`, leadMembers: ["ID"], stage: "council", listed: true });
    const prefix = language === "id" ? "/id" : "";
    for (const [reader, path] of [
      ["head of Indonesia", "/account"],
      ["head of Indonesia", "/propose"],
      ["delegate of Thailand", address],
      ["delegate of Thailand", "/desk"],
      ["head of Thailand", `${address}/steps/position`],
      ["officer of the ASEAN Secretariat", "/desk"],
      ["officer of the ASEAN Secretariat", before.address],
      ["officer of the ASEAN Secretariat", `${before.address}/steps/return`],
      ["officer of the Chair", `${address}/steps/facts`],
      ["officer of the Chair", "/meetings/sample-council-meeting/decisions"],
      ["visitor", `${address}/steps/share`],
    ] as const satisfies [Reader, string][]) {
      const page = await as(reader);
      await page.goto(prefix + path);
      await lookOver(page, `${path} of ${reader}`);
    }
  });
}

test("a form that was not accepted has no serious fault either, and leads to its field", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problem).toBeVisible();
  await lookOver(page, "/sign-in, not accepted");
  await problem.getByRole("link").first().click();
  await expect(page.getByLabel("Name")).toBeFocused();
});

test("titles of documents are marked as English on Indonesian pages", async ({ as }) => {
  const page = await as("visitor");
  for (const path of ["/id", "/id/documents?year=2023", "/id/meetings/summit-42", "/id/documents/ascc-2023-04"]) {
    await page.goto(path);
    const title = page.getByText("Establishment of an ASEAN Villages Network").last();
    if (path !== "/id") await expect(page.locator('[lang="en"]').filter({ has: title }).or(title).last()).toBeVisible();
    const unmarked = await page.evaluate(
      () =>
        [...document.querySelectorAll("main .title")].filter(
          (element) => !element.closest('[lang="en"]') && !element.querySelector('[lang="en"]'),
        ).length,
    );
    expect(unmarked, path).toBe(0);
    expect(await page.locator("main .title").count(), path).toBeGreaterThan(0);
  }
});
