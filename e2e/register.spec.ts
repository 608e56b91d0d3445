import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, test } from "./fixtures";

const rowsOf = "table.register tbody tr:not(.group)";

/** The titles of the record's rows; what other tests enter meanwhile is a sample. */
const titlesOfRecord = (page: Page) => page.locator(rowsOf).filter({ hasText: "ASCC/" }).locator("th a");

test("filters combine, and the address gives the same answer to whoever opens it", async ({ as, database }) => {
  const page = await as("visitor");
  await page.goto("/documents");
  const filters = page.getByRole("search");
  for (const [filter, choices] of [
    ["Phase", ["Concluded"]],
    ["Type", ["Declaration", "Leaders’ Joint Statement"]],
    ["Lead Member State", ["Indonesia"]],
  ] as const) {
    await filters.locator("summary").filter({ hasText: filter }).click();
    for (const choice of choices) await filters.getByRole("checkbox", { name: new RegExp(`^${choice}`) }).check();
  }
  await filters.getByRole("button", { name: "Filter" }).first().click();
  await expect(page).toHaveURL(/phase=concluded/);

  const [row] = await database.query(
    `SELECT count(*)::int AS found FROM publication WHERE NOT sample AND phase = 'concluded'
       AND type IN ('declaration', 'leadersJointStatement') AND 'ID' = ANY (lead_members)`,
  );
  expect(row?.found).toBeGreaterThan(0);
  await expect(page.getByRole("status")).toHaveText(new RegExp(`^${row?.found} of \\d+ documents in this record`));
  await expect(titlesOfRecord(page)).toHaveCount(row?.found);
  const titles = await titlesOfRecord(page).allInnerTexts();

  const other = await as("visitor", { javaScriptEnabled: false });
  await other.goto(page.url());
  expect(await titlesOfRecord(other).allInnerTexts()).toEqual(titles);
  await expect(other.getByRole("list", { name: "Filters in force" }).getByRole("link")).toHaveCount(5);

  await other.getByRole("link", { name: "Remove Indonesia" }).click();
  await expect(other).not.toHaveURL(/lead=/);
  await expect(other).toHaveURL(/phase=concluded&type=declaration&type=leadersJointStatement/);
  await other.getByRole("link", { name: "Clear filters" }).first().click();
  await expect(other).toHaveURL(/\/documents$/);
  await expect(other.getByRole("list", { name: "Filters in force" })).toHaveCount(0);
});

test("rows stay under their Summit while they are filtered, with the Summit's own count", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/documents?type=declaration&year=2023&year=2024");
  const groups = page.locator("table.register tbody");
  expect(await groups.count()).toBeGreaterThan(2);
  for (const group of await groups.all()) {
    const rows = await group.locator("tr:not(.group)").count();
    await expect(group.locator("tr.group")).toContainText(new RegExp(`\\b${rows} documents?\\b`));
  }
  await page.getByRole("list", { name: "Order by:" }).getByRole("link", { name: "Title" }).click();
  await expect(page).toHaveURL(/type=declaration&year=2023&year=2024&sort=title/);
  await expect(page.getByRole("table", { name: "Documents by title" })).toBeVisible();
  const titles = await page.locator(`${rowsOf} th a`).allInnerTexts();
  expect(titles.map((title) => title.toLowerCase())).toEqual(titles.map((title) => title.toLowerCase()).sort());
});

test("every document stands on exactly one page, in every order", async ({ as, database }) => {
  const listed = (await database.query("SELECT reference FROM publication WHERE NOT sample ORDER BY 1")).map(
    ({ reference }) => reference,
  );
  const page = await as("visitor", { javaScriptEnabled: false });
  for (const sort of ["summit", "title", "date", "reference"]) {
    await page.goto(`/documents?sort=${sort}`);
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await page.locator(`${rowsOf} td:first-child`).allInnerTexts()).map((text) => text.trim()));
      const next = page.getByRole("link", { name: "Next page" });
      if ((await next.count()) === 0) break;
      const address = await next.getAttribute("href");
      await next.click();
      await page.waitForURL(({ pathname, search }) => pathname + search === address);
    }
    expect(seen.filter((reference) => reference.startsWith("ASCC")).sort(), sort).toEqual(listed);
    expect(new Set(seen).size, sort).toBe(seen.length);
    expect(page.url()).toMatch(/after=/);
    await page.getByRole("link", { name: "First page" }).click();
    await expect(page).not.toHaveURL(/after=/);
  }
});

test("samples are counted by themselves and never with the record", async ({ as, database, seed }) => {
  const word = `Rattan${Math.random().toString(36).slice(2)}`;
  await seed({ title: `ASEAN Declaration on ${word} (sample)`, listed: true });
  const [row] = await database.query("SELECT count(*)::int AS total FROM publication WHERE NOT sample");
  const page = await as("visitor");
  await page.goto(`/documents?q=${word}`);
  await expect(page.getByRole("status")).toHaveText(`0 of ${row?.total} documents in this record, and 1 sample`);
  await expect(page.getByRole("row").filter({ hasText: word })).toContainText("SAMPLE/");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 2, name: `${row?.total} listed documents` })).toBeVisible();
});

test("a question that finds nothing says what to do, and doing it helps", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/documents?q=zzzzzzzz&phase=concluded");
  await expect(page.getByText("No document matches.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Clear filters" }).last().click();
  await expect(page.locator(rowsOf).first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("going back brings the former question and its answer", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/documents?phase=concluded");
  const before = (await page.getByRole("status").textContent()) ?? "";
  await page.getByRole("searchbox").fill("health");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/q=health&phase=concluded/);
  await expect(page.getByRole("status")).not.toHaveText(before);
  await page.getByRole("link", { name: "Remove “health”" }).click();
  await expect(page).toHaveURL(/\?phase=concluded$/);
  await expect(page.getByRole("status")).toHaveText(before);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("health");
  await page.goBack();
  await expect(page).toHaveURL(/\?phase=concluded$/);
  await expect(page.getByRole("status")).toHaveText(before);
});

test("a filter that was taken away is no longer chosen in the form", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/documents?lead=ID&lead=LA&type=declaration");
  await page.getByRole("link", { name: "Remove Indonesia" }).click();
  await expect(page).toHaveURL(/\?type=declaration&lead=LA$/);
  const lead = page.getByRole("search").locator("details").filter({ hasText: "Lead Member State" });
  await expect(lead.locator("summary")).toContainText("Lao PDR");
  await expect(lead.locator("input:checked")).toHaveCount(1);
  await page.getByRole("button", { name: "Filter" }).first().click();
  await expect(page).not.toHaveURL(/lead=ID/);
});

const long = "x".repeat(7000);
const hostile = [
  `q=${long}`,
  `q=${"x".repeat(10_240)}`,
  "q=%00",
  "q=%E0%A4%A",
  "q=%F0%9F%92%A3%E2%80%AE%EF%BB%BF",
  "q=%27%3B+DROP+TABLE+document--",
  "q=%25%25%25___%5C",
  "q=%3Cscript%3Ealert(1)%3C/script%3E",
  "q=a&q=b&q=c",
  "q[]=a&q[x]=b",
  "__proto__=x&constructor=y&__proto__[a]=b",
  "phase=__proto__&type=constructor&sort=toString",
  "phase=nonsense&phase=concluded&phase=concluded",
  "year=99999999999999&year=-1&year=NaN",
  "lead=ID%00&lead=%27",
  "after=ascc-0000-00&after=x",
  "after=ascc-9999-99999999",
  "after=sample-2026-04&sort=title",
  "sort=summit;select+pg_sleep(9)",
  `summit=${Array(60).fill("a").join("&summit=")}`,
  "&&&===&?",
];

test("no question put to the register breaks it", async () => {
  for (const query of hostile) {
    for (const prefix of ["", "/id"]) {
      const name = `${prefix}?${query.slice(0, 60)}`;
      const { status, body } = await ask(`${prefix}/documents?${query}`);
      expect.soft(status === 200 || (status >= 400 && status < 500), `${name}: ${status}`).toBe(true);
      expect.soft(body, name).toMatch(/<main[\s>].*<\/main>.*<\/html>/s);
      expect.soft(body, name).not.toContain("<script>alert");
    }
  }
});
