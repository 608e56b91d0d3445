import type { Page } from "@playwright/test";
import { ask, forEach } from "./ask";
import { listDemonstrated } from "./circulations";
import { expect, test } from "./fixtures";
import { ours } from "./places";
import { languages } from "./words";

/** The name of a message that stands where its words should. */
const wordless = new RegExp(`(?<![\\w./-])(?:${Object.keys(languages[0].words).join("|")})\\.[a-z]\\w*(?:\\.\\w+)*`);
/** A text that another test has made, and may take away meanwhile. */
const textOfAnotherTest = /sample-209\d/;
const inCirculation = /^\/circulations\/([\da-f-]{36})/;
const ofPosition = /^\/documents\/sample-[\w-]+\/(steps\/position|draft$)/;

const foot = (page: Page) => page.getByRole("contentinfo");

/** With whom a newcomer begins, and the texts on their desk of which the sign-in page speaks. */
const beginners = [
  ["Delegate, Indonesia (sample)", "Heat, Health and Outdoor Work", "Disaster-Resilient Schools"],
  ["Head of delegation, Indonesia (sample)", "Heat, Health and Outdoor Work", "Traditional Textile Knowledge"],
  ["Officer, ASEAN Secretariat (sample)", "Recognition of Skills", "Sport and Persons with Disabilities"],
  ["Officer, Chair's secretariat (sample)", "Coastal Villages"],
  ["Officer of SOMSWD (sample)", "Recognition of Skills", "Ageing in Place"],
  ["Delegate, Thailand (sample)", "Disaster-Resilient Schools"],
  ["Head of delegation, Thailand (sample)", "Disaster-Resilient Schools"],
] as const;

for (const [name, ...texts] of beginners) {
  test(`${name} finds on the desk what the sign-in page speaks of`, async ({ as, database }) => {
    const page = await as("visitor");
    await page.goto("/sign-in?back=%2Fdesk");
    await page.getByRole("region", { name: "Begin here" }).getByRole("button", { name }).click();
    await expect(page).toHaveURL(/\/desk$/);
    for (const text of texts) {
      await expect(page.getByRole("main").getByRole("link", { name: text }).first()).toContainText("(sample)");
    }
    // Where the own position holds a text, a delegate prepares the next one.
    const drafts = page.getByRole("link", { name: /^Draft our position for the head ?: .*Traditional Textile/ });
    await expect(drafts).toHaveCount(name === "Delegate, Indonesia (sample)" ? 1 : 0);
    const shares = page.getByRole("link", { name: /^Share version 2 with all delegations ?: .*Resilient Schools/ });
    await expect(shares).toHaveCount(name.includes(", Indonesia") ? 1 : 0);
    await expect(foot(page)).toContainText("No state has taken these positions.");
    await expect(foot(page).getByRole("link", { name: "Choose another sample person" })).toBeVisible();

    // Every way from the desk, and the forms of a position on the texts that stand there: a page, with words for all it says.
    const session = (await page.context().cookies()).find((cookie) => cookie.name === "session")?.value;
    const circulations = await listDemonstrated(database);
    const ofAnotherTest = (address: string) => {
      const [, circulation] = inCirculation.exec(address) ?? [];
      return textOfAnotherTest.test(address) || (circulation !== undefined && !circulations.has(circulation));
    };
    const begun = new Set(ours(await page.content()).filter((address) => !ofAnotherTest(address)));
    const [further, wrong] = [new Set<string>(), new Set<string>()];
    const look = async (address: string) => {
      const { status, body } = await ask(address, { session });
      const [key] = wordless.exec(body.replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, "")) ?? [];
      if (status !== 200 || key) wrong.add(`${address}: ${key ?? status}`);
      for (const found of ours(body))
        if (ofPosition.test(found) && !ofAnotherTest(found) && !begun.has(found)) further.add(found);
    };
    expect(begun.size).toBeGreaterThan(10);
    await forEach([...begun], look);
    await forEach([...further], look);
    expect([...wrong]).toEqual([]);
  });
}

for (const { words, prefix } of languages) {
  test(`pages that show samples beside the record say so in their foot, ${prefix || "in English"}`, async ({ as }) => {
    const page = await as("visitor");
    for (const path of ["/", "/documents", "/meetings", "/sign-in"]) {
      await page.goto(`${prefix}${path}`);
      await expect(foot(page)).toContainText(words.msg.samplePartly);
    }
    for (const path of ["/about", "/members", "/bodies", "/documents?summit=summit-42", "/documents/ascc-2023-04"]) {
      await page.goto(`${prefix}${path}`);
      await expect(foot(page)).not.toContainText(words.word.sample);
    }
  });
}

test("every listed text of the demonstration says sample in its address, title, heading and foot", async ({
  as,
  database,
}) => {
  const page = await as("visitor");
  const rows = await database.query(`SELECT p.reference, p.phase::text AS phase, m.address AS target
    FROM publication p LEFT JOIN meeting m ON m.id = p.target_id WHERE p.sample AND p.year < 2090 ORDER BY 1`);
  expect(rows.length).toBeGreaterThan(8);
  await page.goto("/meetings/sample-summit");
  for (const { reference, phase } of rows.filter(({ target }) => target === "sample-summit")) {
    const part =
      phase === "summit" ? languages[0].words.page.meeting.documentsToCome : languages[0].words.page.meeting.onTheWay;
    await expect(page.getByRole("region", { name: part, exact: true })).toContainText(reference);
  }
  for (const { reference } of rows) {
    await page.goto(`/documents/${reference.toLowerCase().replaceAll("/", "-")}`);
    await expect(page).toHaveTitle(/^Sample: /);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("(sample)");
    await expect(foot(page)).toContainText("Sample, invented for demonstration.");
  }
});
