import { expect, type Locator, type Page } from "@playwright/test";
import { type Act, slugOf } from "../domain/acts";

/** What is said in a form, by the names of its fields: a line, the value of a choice, several boxes, or one box ticked. */
export type Said = Record<string, string | string[] | true>;

/** Opens what stands folded around a field or a link that is seldom needed. */
async function unfold(one: Locator) {
  const folded = one.locator("xpath=ancestor::details[not(@open)]/summary");
  if ((await folded.count()) > 0) await folded.click();
}

async function fillIn(field: Locator, said: string | string[] | true) {
  await unfold(field.first());
  const kind = await field.first().evaluate((one) => one.getAttribute("type") ?? one.tagName.toLowerCase());
  // Where there is no choice, the form says it itself.
  if (kind === "hidden" && (await field.count()) === 1) return expect(field).toHaveValue(String(said));
  if (said === true) return field.check();
  if (Array.isArray(said)) {
    for (const value of said) await field.and(field.page().locator(`[value^="${value}"]`)).check();
  } else if (kind === "radio") await field.and(field.page().locator(`[value="${said}"]`)).check();
  else if (kind === "select") await field.first().selectOption(said);
  else await field.first().fill(said);
}

/** The form of an act on the page, without its search and its sign-in. */
export const formOf = (page: Page) => page.locator("main form:has(input[name=request])");

/** Fills in the form on the page. */
export async function say(page: Page, said: Said) {
  for (const [name, value] of Object.entries(said)) {
    await fillIn(formOf(page).locator(`[name="${name}"]`), value);
  }
}

export const send = (page: Page) => formOf(page).getByRole("button").first().click();

/** Fills in and sends the form; a day that lies back is questioned first and said to be right, a pasted text is looked at. */
export async function answer(page: Page, said: Said, done: string) {
  await say(page, said);
  await send(page);
  const right = formOf(page).locator("[name=dayIsRight]");
  const looked = formOf(page).locator('[name=previewed]:not([value=""])');
  const come = async () => {
    if (page.url().endsWith(`done=${done}`)) return "done";
    if (await right.isVisible()) return "questioned";
    if ((await looked.count()) > 0) return "previewed";
    return (await page.locator("main [role=alert]").allInnerTexts()).join(" ") || "no answer";
  };
  await expect.poll(come, { message: `${done} at ${page.url()}` }).toMatch(/^(done|questioned|previewed)$/);
  const answered = await come();
  if (answered === "done") return;
  if (answered === "questioned") await right.check();
  await send(page);
  await expect.poll(come, { message: `${done} at ${page.url()}` }).toBe("done");
}

/** Opens the page of an act by its link on the document's page. */
export async function openStep(page: Page, document: string, act: Act) {
  await page.goto(document);
  const link = page.locator(`#steps a[href$="/steps/${slugOf(act)}"]`).first();
  await unfold(link);
  await link.click();
  await expect(formOf(page)).toBeVisible();
}

/** Takes one step on a document through its pages, as a person would. */
export async function takeStep(page: Page, document: string, act: Act, said: Said = {}) {
  await openStep(page, document, act);
  await answer(page, said, act);
  await expect(page).toHaveURL(new RegExp(`${document}\\?`));
  await expect(page.getByText("Recorded:").first()).toBeVisible();
}
