import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");

const first = `Sample declaration on weaving

Recalling the Charter of ASEAN;

1. Support weavers to pass their skills on to the young in schools;

2. Keep national registers of [ID: customary owners of] woven cloth;

3. Meet every year to report on what was done;`;
const second = `Sample declaration on weaving

Recalling the Charter of ASEAN;

1. Meet every year to report on what was done;

2. Support weavers to pass their skills on to the young in schools and in the community;

3. Keep registers of [ID: customary owners of] woven cloth;

4. ส่งเสริมให้เด็กทุกคนได้เรียนรู้การทอผ้า;`;

const seeded = { texts: ["delegations", "delegations", "nobody"] as const, wordings: [first, second, second] };
const wanted = () => ({ ...seeded, texts: [...seeded.texts], stage: "soca" as const });

for (const javaScriptEnabled of [true, false]) {
  test(`a delegate reads what changed since the own position, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    database,
    seed,
  }) => {
    const { id, address } = await seed(wanted());
    await database.query(
      "INSERT INTO position (document_id, version_number, member_code, stance) VALUES ($1, 1, 'ID', 'agree')",
      [id],
    );
    const page = await as("delegate of Indonesia", { javaScriptEnabled });
    await page.goto(`${address}/versions/2`);
    await page.getByRole("link", { name: "since the position of Indonesia on version 1" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.text.compare.sincePosition);
    await expect(main(page)).toContainText("From version 1, on which Indonesia spoke, to version 2");

    await page.getByRole("link", { name: words.text.compare.inline }).click();
    await expect(page.locator(".inline-side ins").filter({ hasText: "and in the community" })).toBeVisible();
    await expect(page.locator(".inline-side del").filter({ hasText: "national" })).toBeVisible();
    await expect(page.locator(".pair", { hasText: "Moved: was paragraph 3" })).toContainText("Meet every year");
    await expect(page.locator(".pair", { hasText: "New paragraph" })).toContainText("เด็กทุกคน");
    await expect(main(page)).toContainText("2 paragraphs are the same in both versions");

    await page.getByLabel(words.text.compare.from, { exact: true }).selectOption("2");
    await page.getByLabel(words.text.compare.to, { exact: true }).selectOption("2");
    await page.getByRole("button", { name: words.text.compare.submit }).click();
    await expect(main(page)).toContainText(words.text.compare.tally.none);
  });
}

test("a version that is not the reader's to read is not compared, and nobody is told of it", async ({
  seed,
  sessionOf,
}) => {
  const { address } = await seed(wanted());
  const thai = await sessionOf("delegate of Thailand");
  for (const asked of ["from=1&to=3", "from=3&to=2", "from=1&to=9"]) {
    expect((await ask(`${address}/compare?${asked}`, { session: thai })).status, asked).toBe(404);
  }
  const { status, body } = await ask(`${address}/compare`, { session: thai });
  expect(status).toBe(200);
  expect(body).not.toContain("ersion 3");
  const officer = await sessionOf("officer of the ASEAN Secretariat");
  expect((await ask(`${address}/compare?from=1&to=3`, { session: officer })).status).toBe(200);
});

test("a paragraph is cited by an address that leads to it", async ({ as, seed }) => {
  const { address } = await seed(wanted());
  const page = await as("delegate of Thailand");
  await page.goto(`${address}/versions/2`);
  const link = page.getByRole("link", { name: "Paragraph 2", exact: true });
  await link.click();
  await expect(page).toHaveURL(/#para-\d+$/);
  await expect(page.locator(":target")).toContainText("Support weavers");
});

const bracketed = [
  "1. Keep [ID: national] registers;\n\n2. Meet [every year];\n\n3. Report to the Council;",
  "1. Keep registers;\n\n2. Meet [every year] [in June];\n\n3. Report [ID: twice] to the Council;",
];

test("those inside see what is left in brackets, how it became so, and what came after SOCA", async ({
  as,
  database,
  seed,
}) => {
  const { id, address } = await seed({
    texts: ["delegations", "public"],
    wordings: bracketed,
    stage: "council",
    listed: true,
  });
  await database.query(
    `INSERT INTO decision (document_id, body_code, gate, verb, recorded_at)
     SELECT $1, 'SOCA', 'soca', 'endorsed', added_at - interval '1 second' FROM version WHERE document_id = $1 AND number = 2`,
    [id],
  );
  const page = await as("delegate of Thailand", { javaScriptEnabled: false });
  await page.goto(`${address}/versions/2`);
  await expect(main(page)).toContainText("3 passages not yet agreed: two in para 2, one in para 3 (ID).");
  await expect(main(page)).toContainText("Adds 2 bracketed passages after SOCA");
  await page.getByRole("link", { name: words.text.brackets.only }).click();
  await expect(page.locator(".clause")).toHaveCount(2);

  await page.getByRole("link", { name: words.text.brackets.title }).click();
  await expect(page.getByRole("img", { name: /over 2 versions/ })).toBeVisible();
  const row = page.getByRole("row", { name: /Version 2/ });
  await expect(row.getByRole("cell")).toContainText([/\d{4}$/, /3$/, /2$/, /1$/]);

  const visitor = await as("visitor");
  await visitor.goto(`${address}/versions/2`);
  await expect(main(visitor)).toContainText("3 passages not yet agreed: two in para 2, one in para 3.");
  await expect(main(visitor)).toContainText("Report [twice] to the Council");
  await expect(main(visitor)).not.toContainText("after SOCA");
  expect((await visitor.goto(`${address}/brackets`))?.status()).toBe(404);
});
