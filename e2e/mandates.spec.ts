import type { Page } from "@playwright/test";
import { makeCirculation } from "./circulations";
import type { Database } from "./database";
import { cookieOf, expect, test } from "./fixtures";
import { openSession } from "./people";
import { languages } from "./words";

const { role } = languages[0].words;
const [indonesian, thai] = [`${role.headSoca}, Indonesia`, `${role.headAlternate}, Thailand`];

/** Signs a browser in as somebody, whoever was signed in there before. */
const enter = async (page: Page, database: Database, { id }: { id: string }) =>
  page.context().addCookies([cookieOf(await openSession(database, id))]);

/** Switches to another mandate in another tab. */
async function actAs(page: Page, charge: string) {
  const other = await page.context().newPage();
  await other.goto("/desk");
  await other.locator("details.acting summary").click();
  await other.getByRole("button", { name: `Act as ${charge}` }).click();
  await expect(other.locator(".acting-sheet > p").last()).toHaveText(charge);
  await other.close();
}

test("whoever holds two mandates sees what the one they act under sees, and changes without JavaScript", async ({
  as,
  database,
  make,
  seed,
}) => {
  const person = await make("delegate of Indonesia");
  await database.query(
    "INSERT INTO mandate (person_id, role, body_code, starts_on) VALUES ($1, 'body', 'SOMSWD', '2025-02-01')",
    [person.id],
  );
  const { address } = await seed({ leadMembers: ["ID"], stage: "proposed" });
  const page = await as("visitor", { javaScriptEnabled: false });
  await enter(page, database, person);
  const status = async () => (await page.goto(address))?.status();
  for (const [to, seen] of [
    ["Act as Officer of SOMSWD", 404],
    ["Act as Delegate, Indonesia", 200],
  ] as const) {
    await page.goto("/desk");
    await page.getByText("Switch", { exact: false }).first().click();
    await page.getByRole("button", { name: to }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^My desk/);
    expect(await status(), to).toBe(seen);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`a form opened under one mandate is not sent under another, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    database,
    make,
    seed,
  }) => {
    const person = await make("head of Indonesia");
    await database.query(
      "INSERT INTO mandate (person_id, role, head_title, member_code, starts_on) VALUES ($1, 'head', 'alternate', 'TH', '2025-02-01')",
      [person.id],
    );
    const { id, address } = await seed({ leadMembers: ["ID"], stage: "soca", texts: ["delegations"] });
    const said = () => database.query("SELECT member_code, reason FROM position WHERE document_id = $1", [id]);
    const page = await as("visitor", { javaScriptEnabled });
    await enter(page, database, person);
    const send = () => page.getByRole("button", { name: "State a position" }).click();

    await page.goto(`${address}/steps/position`);
    await page.getByRole("radio", { name: /^Reserve/ }).check();
    await page.getByRole("textbox", { name: "Reason" }).fill("Sample: instructions are awaited.");
    await actAs(page, thai);
    await send();
    await expect(page.getByRole("alert").first()).toContainText(
      `Nothing was sent. You opened this form as ${indonesian}, and you now act as ${thai}.`,
    );
    await expect(page.getByText(`Will be sent as ${thai}.`)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue("Sample: instructions are awaited.");
    expect(await said()).toEqual([]);

    await page.getByRole("button", { name: `Act as ${indonesian} again` }).click();
    await expect(page.getByRole("alert").first()).toContainText(`You act as ${indonesian} again.`);
    await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue("Sample: instructions are awaited.");
    expect(await said()).toEqual([]);
    await send();
    await expect(page).toHaveURL(/done=position/);
    expect(await said()).toEqual([{ member_code: "ID", reason: "Sample: instructions are awaited." }]);
  });
}

for (const javaScriptEnabled of [true, false])
  test(`what was written where the other mandate has no such page comes back, and is sent from there, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    database,
    make,
    seed,
  }) => {
    const [person, colleague] = [await make("head of Indonesia"), await make("delegate of Thailand")];
    await database.query(
      "INSERT INTO mandate (person_id, role, body_code, starts_on) VALUES ($1, 'body', 'SOMSWD', '2025-02-01')",
      [person.id],
    );
    const document = await seed({ leadMembers: ["ID"], stage: "soca", texts: ["delegations"] });
    const circulation = await makeCirculation(database, [document]);
    const said = () => database.query("SELECT text FROM comment WHERE document_id = $1", [document.id]);
    const page = await as("visitor", { javaScriptEnabled });
    const [words, alert] = ["Sample: said by Indonesia.", page.getByRole("alert").first()];
    const comment = () => page.getByRole("button", { name: "Comment", exact: true }).click();

    await enter(page, database, person);
    await page.goto(`${document.address}/comments?on=text`);
    await page.getByRole("textbox", { name: "Comment" }).fill(words);
    await actAs(page, "Officer of SOMSWD");
    await comment();
    if (!javaScriptEnabled) await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not sent");
    await expect(alert).toContainText(`To send it, act as ${indonesian} again.`);
    await expect(page.getByRole("main")).toContainText(words);
    await expect(page.getByRole("button", { name: "Comment", exact: true })).toHaveCount(0);
    await page.getByRole("button", { name: `Act as ${indonesian} again` }).click();
    await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue(words);

    await page.goto(`${document.address}/steps/draft`);
    await page.getByRole("textbox", { name: "Reason" }).fill(words);
    await actAs(page, "Officer of SOMSWD");
    await page.getByRole("button", { name: "Draft our position" }).click();
    await expect(alert).toContainText(`To send it, act as ${indonesian} again.`);
    await expect(page.getByRole("main")).toContainText(words);
    await expect(page.getByRole("button", { name: "Draft our position" })).toHaveCount(0);
    await page.getByRole("button", { name: `Act as ${indonesian} again` }).click();
    await expect(page.getByRole("textbox", { name: "Reason" })).toHaveValue(words);
    await page.getByRole("button", { name: "Draft our position" }).click();
    await expect(page).toHaveURL(/done=draft/);

    await page.goto(`${document.address}/comments?on=text`);
    await page.getByRole("textbox", { name: "Comment" }).fill(words);
    // In the same browser somebody else signs in meanwhile.
    await enter(page, database, colleague);
    await comment();
    await expect(alert).toContainText("opened under another account");
    await expect(alert).toContainText("you now act as Test delegate of Thailand, Delegate, Thailand");
    await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue(words);
    expect(await said()).toEqual([]);

    // A press has nothing to lose: it leads to the desk, and from there back.
    await enter(page, database, person);
    await page.goto(`/circulations/${circulation}`);
    await actAs(page, "Officer of SOMSWD");
    await page.getByRole("button", { name: "Confirm receipt" }).click();
    await expect(alert).toContainText(`Nothing was done. You opened the page as ${indonesian}`);
    await page.getByRole("button", { name: `Act as ${indonesian} again` }).click();
    await page.getByRole("button", { name: "Confirm receipt" }).click();
    await expect(page).toHaveURL(/done=receive/);
  });
