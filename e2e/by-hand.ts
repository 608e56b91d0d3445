import { expect, type Locator, type Page } from "@playwright/test";
import { type Act, slugOf } from "../domain/acts";
import { formOf, takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;

/** What is said under the label of each field; `true` ticks it. */
type Spoken = Record<string, string | true>;

async function fillUnderLabel(form: Locator, label: string, said: string | true) {
  const folded = form.locator("details:not([open])").filter({ has: form.page().getByLabel(label, { exact: true }) });
  if ((await folded.count()) > 0) await folded.first().locator("summary").click();
  const field = form.getByLabel(label, { exact: true });
  if (said === true) return field.check();
  const isChoice = await field.evaluate((one) => one.tagName === "SELECT");
  return isChoice ? field.selectOption({ value: said }) : field.fill(said);
}

/** Opens an act from the page of its document by what its link says, and sees that it says what it will do and to whom it shows. */
export async function choose(page: Page, document: string, act: Act, named: string) {
  await page.goto(document);
  const link = page.locator("#steps").getByRole("link", { name: named, exact: true });
  // Rare and grave steps stand folded.
  if ((await link.count()) === 0) {
    await page.locator("#steps summary").focus();
    await page.keyboard.press("Enter");
  }
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/steps/${slugOf(act)}$`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(named);
  const aside = page.getByRole("complementary", { name: words.act.aside });
  await expect(aside.getByRole("heading", { name: words.act.does })).toBeVisible();
  await expect(aside).toContainText("Who can see this:");
  await expect(page.getByRole("main").getByRole("link", { name: words.action.cancel, exact: true })).toBeVisible();
}

/** Fills in the fields by their labels and presses the one button of the form. */
export async function press(page: Page, named: string, spoken: Spoken = {}) {
  const form = formOf(page);
  for (const [label, said] of Object.entries(spoken)) await fillUnderLabel(form, label, said);
  await form.getByRole("button", { name: named, exact: true }).click();
}

/** Sees that the act was done and the document's page says so. */
export async function seeDone(page: Page, document: string, act: Act) {
  await expect(page).toHaveURL(new RegExp(`${document}\\?.*done=${act}$`));
  await expect(page.getByRole("status").filter({ hasText: words.inside.done })).toBeVisible();
}

/** Adds another text as the second version, and takes it back by the way that the answer offers. */
export async function addByMistake(page: Page, document: string) {
  await takeStep(page, document, "version", { text: "Sample text of another declaration." });
  const said = page.getByRole("status").filter({ hasText: words.inside.done });
  await expect(said).toContainText(words.inside.versionNext.seen);
  await said.getByRole("link", { name: "Take it back" }).click();
  await press(page, words.move.takeBackVersion, { [words.act.field.reason]: "Sample: another text" });
  await seeDone(page, document, "takeBackVersion");
  await expect(page.getByRole("main")).toContainText("Version 2, added by mistake, was taken back on");
}
