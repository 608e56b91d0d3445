import type { Page } from "@playwright/test";
import { cookieOf, expect, test } from "./fixtures";
import { formOf } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");

/** A page of comments comes to no more, with whatever is said. */
const most = 250_000;

const wordings = ["Sample declaration\n\nRecalling the Charter;\n\n1. Meet every year;\n\n2. Report on it;"];

/** Says something about the second operative paragraph, from the text itself. */
async function comment(page: Page, address: string, text: string, audience?: "delegations" | "secretariat") {
  await page.goto(`${address}/versions/1`);
  await page
    .locator("#para-4")
    .getByRole("link", { name: /comment/i })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.comment.title);
  if ((await page.locator(".thread").count()) > 0) {
    await page.getByLabel(words.comment.about).selectOption("p4");
    await page.getByRole("button", { name: words.comment.write }).click();
  }
  await expect(page.getByRole("radio", { name: words.comment.choice.own })).toBeChecked();
  if (audience) await page.locator(`[name=audience][value=${audience}]`).check();
  await page.getByLabel(words.comment.field.open, { exact: true }).fill(text);
  await page.getByRole("button", { name: words.comment.submit.open, exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(words.comment.done.open);
}

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`a comment is read by whom it names, answered, and settled, ${how}`, async ({ as, seed }) => {
    const { address } = await seed({ stage: "soca", leadMembers: ["PH"], texts: ["delegations"], wordings });
    const thai = await as("delegate of Thailand", { javaScriptEnabled });
    await comment(thai, address, "Sample: our ministry is to look at this.");
    const thread = thai.locator(".thread", { hasText: "our ministry is to look" });
    await expect(thread).toContainText("Read by the delegation of Thailand alone");
    await comment(thai, address, "Sample: every second year would do.", "delegations");
    await comment(thai, address, "Sample: a question to the Secretariat.", "secretariat");

    const head = await as("head of Thailand", { javaScriptEnabled });
    const other = await as("delegate of Indonesia", { javaScriptEnabled });
    const officer = await as("officer of the Chair", { javaScriptEnabled });
    for (const [page, count] of [
      [head, 3],
      [other, 1],
      [officer, 2],
    ] as const) {
      await page.goto(`${address}/versions/1`);
      const link = page.locator("#para-4 .said");
      await expect(link).toHaveText(count === 1 ? "1 comment" : `${count} comments`);
      await link.getByRole("link").click();
      await expect(page.locator(".thread")).toHaveCount(count);
    }
    await expect(main(officer)).not.toContainText("our ministry is to look");
    await expect(main(other)).not.toContainText("a question to the Secretariat");

    const shared = other.locator(".thread", { hasText: "every second year" });
    await shared.getByRole("link", { name: words.action.answer }).click();
    await formOf(other).getByRole("textbox").fill("Sample: we can go along with that.");
    await formOf(other).getByRole("button", { name: words.comment.submit.answer }).click();
    await expect(other.getByRole("status")).toHaveText(words.comment.done.answer);
    await expect(other.locator(".thread .answers")).toContainText("we can go along with that");
    await expect(shared.getByRole("button")).toHaveText([words.comment.withdraw]);

    await head.goto(`${address}/comments`);
    const settled = head.locator(".thread", { hasText: "every second year" });
    await settled.getByRole("button", { name: words.action.resolve }).click();
    await expect(head.getByRole("status")).toHaveText(words.comment.done.settle);
    await expect(settled.locator("summary").first()).toContainText("Settled by");
  });
}

test("what was just said is reworded, and both wordings stay until it is withdrawn", async ({ as, seed }) => {
  const { address } = await seed({ stage: "soca", leadMembers: ["PH"], texts: ["delegations"], wordings });
  const page = await as("delegate of Thailand");
  await comment(page, address, "Sample: evrey year.");
  await page.locator(".thread").getByRole("link", { name: "Reword it" }).click();
  const text = page.getByLabel(words.comment.field.reword);
  await expect(text).toHaveValue("Sample: evrey year.");
  await text.fill("Sample: every year.");
  await page.getByRole("button", { name: words.comment.submit.reword }).click();
  await expect(page.getByRole("status")).toHaveText(words.comment.done.reword);
  await page.locator(".thread summary", { hasText: "Reworded" }).click();
  await expect(page.locator(".thread")).toContainText("Sample: evrey year.");
  await expect(page.locator(".thread")).toContainText("Sample: every year.");

  await page.locator(".thread").getByRole("button", { name: words.comment.withdraw }).click();
  await expect(page.getByRole("status")).toHaveText(words.comment.done.withdraw);
  await expect(page.locator(".thread")).toContainText("Withdrawn by");
  await expect(page.locator(".thread")).not.toContainText("year.");
  await expect(page.locator(".thread").getByRole("link")).toHaveCount(0);
  await page.goto(`${address}/versions/1`);
  await expect(page.locator("#para-4 .said")).toHaveText(words.comment.short);
});

test("an observer comments where the secretariat invited it", async ({ as, seed }) => {
  const { address } = await seed({ stage: "soca", leadMembers: ["PH"], texts: ["delegations"], wordings });
  const observer = await as("delegate of an observer");
  await observer.goto(`${address}/comments`);
  await expect(main(observer)).toContainText(words.whyNot.observer);
  const officer = await as("officer of the ASEAN Secretariat");
  await officer.goto(`${address}/comments`);
  await officer.getByRole("button", { name: words.comment.invite }).click();
  await expect(officer.getByRole("status")).toHaveText(words.comment.done.invite);
  await comment(observer, address, "Sample: a word of ours.", "delegations");
  await expect(observer.locator(".thread")).toContainText("a word of ours");
});

test("of 300 comments the newest stand on the page, and each is reached from there and from the desk, without JavaScript", async ({
  as,
  seed,
  make,
  database,
}) => {
  const { id, address } = await seed({ stage: "soca", leadMembers: ["PH"], texts: ["delegations"], wordings });
  const reader = await make("delegate of Indonesia");
  const say = (from: number, to: number, anchor: string, named: string[] = []) =>
    database.query(
      `WITH thread AS (
         INSERT INTO comment_thread (document_id, version_number, anchor, audience, member_code, opened_at)
         SELECT $1, 1, $4, 'delegations', 'TH', now() - interval '1 day' + n * interval '1 minute'
         FROM generate_series($2::int, $3::int) n RETURNING id, opened_at
       ) INSERT INTO comment (thread_id, number, document_id, text, mentioned, mentioned_names, person_id, person_name, role, holder)
       SELECT id, 1, $1, 'Sample: comment ' || $2::int - 1 + row_number() OVER (ORDER BY opened_at) || ' of many on this text.',
         $5::uuid[], $5::text[], gen_random_uuid(), 'Sample delegate', 'delegate', 'TH'
       FROM thread`,
      [id, from, to, anchor, named],
    );
  await say(1, 4, "p3");
  await say(5, 100, "p4");
  await say(101, 101, "p4", [reader.id]);
  await say(102, 300, "p4");

  const page = await as("delegate of Indonesia", { javaScriptEnabled: false });
  await page.context().addCookies([cookieOf(reader.session)]);
  const shows = (n: number) => page.locator(".thread", { hasText: `comment ${n} of many` });
  const answer = await page.goto(`${address}/comments`);
  const weight = (await answer?.body())?.length ?? 0;
  expect(weight).toBeGreaterThan(10_000);
  expect(weight).toBeLessThan(most);
  await expect(page.locator(".thread")).toHaveCount(60);
  for (const n of [1, 4, 245, 300]) await expect(shows(n)).toHaveCount(1);
  await expect(shows(244)).toHaveCount(0);

  await page.getByRole("link", { name: "Show earlier comments (240)" }).click();
  await expect(shows(244)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("#para-4");

  await page.goto("/desk");
  await page.locator(`a[href*="${address}/comments"]`).click();
  await expect(shows(101)).toBeInViewport();
  await page.getByRole("link", { name: "Show later comments (199)" }).click();
  await expect(shows(102)).toBeVisible();
  await page.goBack();
  await shows(101).getByRole("link", { name: words.action.answer }).click();
  // The page moves to the thread when it has come; a button that moves meanwhile is missed.
  await page.waitForURL(/answer=/);
  await formOf(page).getByRole("textbox").fill("Sample: seen.");
  await formOf(page).getByRole("button", { name: words.comment.submit.answer }).click();
  await expect(page.getByRole("status")).toHaveText(words.comment.done.answer);
  await expect(shows(101)).toContainText("Sample: seen.");
  await expect(shows(101)).toBeInViewport();
});
