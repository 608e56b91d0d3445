import { expect, test } from "./fixtures";
import { languages } from "./words";

const [{ words }] = languages;

test("the table of positions is a table to those who listen, and the arrow keys walk over its squares", async ({
  as,
  seed,
}) => {
  await seed({ stage: "soca", texts: ["delegations"] });
  await seed({ stage: "council", texts: ["delegations"] });
  const page = await as("officer of the ASEAN Secretariat");
  await page.goto("/matrix?summit=sample-summit&on=1900-01-01");
  await expect(page.getByText("This record holds no Member States for 1 January 1900.")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("link", { name: words.page.matrix.toToday }).click();
  const table = page.getByRole("table");
  // Other tests may have a state observe meanwhile; the members are named, not counted.
  for (const name of [words.member.BN, words.member.TL, words.member.VN])
    await expect(table.getByRole("columnheader", { name, exact: true })).toBeVisible();

  const squares = (row: number) => page.locator("tbody tr:has(td.pos a)").nth(row).locator("td.pos a");
  await expect(squares(0).first()).toHaveAttribute("tabindex", "0");
  await squares(0).first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(squares(0).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(squares(1).nth(1)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(squares(1).first()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(squares(1).first()).toBeFocused();
});

test("without scripts and on a phone each text is a card with its sentence and its squares", async ({ as, seed }) => {
  const { title } = await seed({ stage: "soca", texts: ["delegations"] });
  const page = await as("delegate of Thailand", { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await page.goto("/matrix?summit=sample-summit");
  const card = page.getByRole("row").filter({ hasText: title });
  await expect(card).toContainText(words.page.matrix.everyState);
  await expect(card.getByRole("link", { name: `${words.member.TH}: ${words.stance.none}` })).toBeVisible();
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
});

test("a text for notation asks nobody to reply", async ({ as, seed, database }) => {
  const { id, title } = await seed({ stage: "council", texts: ["delegations"] });
  await database.query("UPDATE document SET track = 'notation' WHERE id = $1", [id]);
  const page = await as("delegate of Thailand");
  await page.goto("/matrix?summit=sample-summit");
  const row = page.getByRole("row").filter({ hasText: title });
  await expect(row).toContainText("For notation");
  await expect(row).not.toContainText(words.page.matrix.everyState);
  await expect(row.locator("td.mine")).toHaveCount(0);
});
