import type { Page } from "@playwright/test";
import { makeCirculation } from "./circulations";
import { pages } from "./expectations";
import { seriousFaults, sideways } from "./faults";
import { expect, test } from "./fixtures";
import { addressIn, drawNothing, kindsOfPages } from "./kinds-of-pages";
import { builtOf, lostOf, wellBuilt } from "./manners";
import type { Reader } from "./people";

const states = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"];
const longTitle = `ASEAN Declaration on ${"the Preservation of Interdependent Communities and ".repeat(4)}`
  .slice(0, 189)
  .padEnd(191, "s");

/** Looks at one page narrow and wide by day, and once more by night, where only the colours are others. */
async function lookOver(page: Page, name: string, byNight = 320) {
  for (const [colorScheme, width] of [
    ["light", 320],
    ["light", 1280],
    ["dark", byNight],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const faults = await seriousFaults(page, colorScheme === "light" ? "everything" : "colours");
    expect.soft(faults, `${name}, ${colorScheme}, ${width} px`).toEqual([]);
    expect.soft(await sideways(page), `${name}, ${width} px`).toBe("");
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" });
  expect.soft(await lostOf(page), `${name}, in the reader's own colours and without motion`).toEqual([]);
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  expect.soft(await builtOf(page), name).toEqual(wellBuilt);
}

/** Looks for what the other language, whose words are longer, does to a page that was looked over; its colours are the same. */
async function lookAgain(page: Page, name: string) {
  await page.setViewportSize({ width: 320, height: 800 });
  expect.soft(await seriousFaults(page, "all but colours"), name).toEqual([]);
  expect.soft(await sideways(page), `${name}, 320 px`).toBe("");
}

/** Nor does a width move the page sideways at which nothing else was looked for. */
async function lookAcross(page: Page, name: string, widths: number[]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await sideways(page), `${name}, ${width} px`).toBe("");
  }
}

const parts = 4;
for (const language of ["en", "id"] as const) {
  for (let part = 0; part < parts; part++) {
    const which = `${part + 1} of ${parts}`;
    test(`axe finds nothing serious in ${language}, and no page moves sideways (${which})`, async ({
      as,
      database,
      make,
      seed,
    }) => {
      const title = `${longTitle} (sample)`;
      const long = await seed({ title, leadMembers: states, listed: true, stage: "council" });
      expect(long.title).toHaveLength(200);
      const text = await seed({ title, leadMembers: ["ID"], stage: "soca", texts: ["delegations", "delegations"] });
      const person = (await make("delegate of Indonesia")).id;
      const sent = await seed({ title, stage: "soca", texts: ["delegations"] });
      const circulation = await makeCirculation(database, [sent], { rule: "silence", note: title });
      const windows = new Map<Reader, Page>();
      for (const [at, [reader, place]] of [...kindsOfPages.entries()].filter(([at]) => at % parts === part)) {
        const page = windows.get(reader) ?? (await as(reader));
        windows.set(reader, page);
        const address = addressIn(language, place, { text: text.address, long: long.address, person, circulation });
        const [answer, name] = [await page.goto(address), `${address} of ${reader}`];
        expect.soft(answer?.status(), name).toBe(place === "/nope" ? 404 : 200);
        await expect.soft(page.locator("html"), name).toHaveAttribute("lang", language);
        // By night every other page is seen wide.
        if (language === "en") await lookOver(page, name, Math.floor(at / parts) % 2 === 0 ? 320 : 1280);
        else await lookAgain(page, name);
        await lookAcross(page, name, language === "en" ? [768] : [768, 1280]);
      }
    });
  }
}

test("every page of the build is among those that are looked at", () => {
  const looked = kindsOfPages.map(([, place]) =>
    place
      .replace("{person}", "/people/x")
      .replace("{circulation}", "/circulations/x")
      .replace(/\{\w+\}/, "/documents/x")
      .replace(/\?.*/, ""),
  );
  const shapeOf = (route: string) =>
    new RegExp(`^${route.replace("/[locale]", "").replace(/\[\w+\]/g, "[^/]+") || "/"}$`);
  const missed = Object.keys(pages)
    .filter((route) => !drawNothing.includes(route))
    .filter((route) => !looked.some((path) => shapeOf(route).test(path)));
  expect(missed).toEqual([]);
});

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
