import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { languages } from "./words";

const [{ words }] = languages;

/** Words on the sheet that are too pale to read on paper (less than 7:1 on white), and grounds that are not white. */
const faintOrFilled = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const light = (colour: string) => {
      if (!pen) return 0;
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) =>
        value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const shown = [...document.querySelectorAll("body, body *")].filter((element) => element.checkVisibility());
    const faint = shown.filter((element) => {
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const unseen = element.getBoundingClientRect().width <= 1;
      return words && !unseen && 1.05 / (light(getComputedStyle(element).color) + 0.05) < 7;
    });
    const filled = shown.filter((element) => {
      return element.textContent?.trim() && light(getComputedStyle(element).backgroundColor) < 0.99;
    });
    const says = (what: string) => (element: Element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return `${what}: ${color} on ${backgroundColor}, ${element.outerHTML.slice(0, 90)}`;
    };
    return [...faint.map(says("faint")).slice(0, 4), ...filled.map(says("filled")).slice(0, 4)];
  });

for (const colorScheme of ["light", "dark"] as const) {
  test(`paper shows dark words on white and none of the screen's furniture, on a ${colorScheme} device`, async ({
    as,
  }) => {
    const page = await as("head of Indonesia", { colorScheme });
    for (const path of ["/", "/documents", "/documents/ascc-2023-04", "/meetings", "/meetings/summit-42", "/about"]) {
      await page.goto(path);
      await page.emulateMedia({ media: "print", colorScheme });
      await expect.soft(page.locator("header.masthead nav"), path).toBeHidden();
      for (const furniture of await page.getByRole("button").or(page.getByRole("search")).all()) {
        await expect.soft(furniture, path).toBeHidden();
      }
      await expect.soft(page.locator("a.skip"), path).toBeHidden();
      await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      expect.soft(await faintOrFilled(page), path).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
}

/** An A4 sheet within its margins, in the pixels of a page. */
const sheet = { width: 665, height: 980 };

test("on paper the register is a table with its statuses, and says where it was printed from", async ({ as }) => {
  const page = await as("visitor", { viewport: sheet });
  await page.goto("/documents?year=2023&phase=concluded");
  await page.emulateMedia({ media: "print" });
  const row = page.getByRole("row").filter({ hasText: "Villages Network" });
  const [left, right] = [row.locator("td").first(), row.locator("td").last()];
  await expect(right).toContainText(words.outcome.adopted);
  expect((await left.boundingBox())?.y).toBe((await right.boundingBox())?.y);
  await expect(page.getByRole("contentinfo")).toContainText("/documents?year=2023&phase=concluded");
});

test("on paper a document keeps its standing and its whole history, and no position", async ({
  as,
  seed,
  database,
}) => {
  const { id, address } = await seed({ stage: "soca", texts: ["delegations"], leadMembers: ["ID"] });
  for (let line = 0; line < 14; line++) {
    await database.query(
      `INSERT INTO event (chain, document_id, kind, audience, day, data)
       VALUES ($1::text, $1::uuid, 'discussed', 'inside', '2026-01-06', '{}')`,
      [id],
    );
  }
  await database.query(
    `INSERT INTO event (chain, document_id, kind, audience, day, member_code, holder, version_number, data)
     VALUES ($1::text, $1::uuid, 'position', 'member', '2026-01-07', 'TH', 'TH', 1, '{"stance": "reserve"}')`,
    [id],
  );
  const page = await as("officer of the ASEAN Secretariat", { viewport: sheet });
  await page.goto(address);
  const position = page.getByText(words.stance.reserve.toLowerCase());
  await expect(position.first()).toBeVisible();
  const history = page.getByRole("region", { name: words.word.history, exact: true });
  const last = history.locator("li").last();
  await expect(last).toBeHidden();
  await page.emulateMedia({ media: "print" });
  const stands = page.getByRole("region", { name: words.document.stands, exact: true });
  await expect(stands).toContainText(words.stage.soca);
  await expect(stands.getByRole("heading", { name: words.word.actionHolder })).toBeVisible();
  await expect(last).toBeVisible();
  for (const said of await position.or(page.locator(".strip, .restricted")).all()) await expect(said).toBeHidden();
  await expect(page.locator("#steps")).toBeHidden();
});

test("on paper a source that can be followed says where it is", async ({ as }) => {
  const page = await as("visitor", { viewport: sheet });
  await page.goto("/meetings/summit-42");
  await page.emulateMedia({ media: "print" });
  const said = await page
    .locator('main a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(said).toContain("http");
});
