import type { Page } from "@playwright/test";
import { cookieOf, expect, test } from "./fixtures";
import { formOf, openStep, say, send, takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");
const whereItStands = (page: Page) => page.getByRole("region", { name: words.document.stands, exact: true });

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`a text is carried over to a later Summit and another returned, ${how}`, async ({ as, meet, seed }) => {
    const later = await meet({ body: "ASEAN Summit", name: "Sample later Summit", day: "2097-05-10" });
    const [late, open] = [await seed({ stage: "council" }), await seed({ stage: "soca", texts: ["delegations"] })];
    const page = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });

    await takeStep(page, late.address, "carryOver", { target: later.address, reason: "Sample: more time is needed" });
    await expect(main(page)).toContainText("Carried over from the Sample Summit to the Sample later Summit");
    await expect(whereItStands(page)).toContainText(words.stage.council);

    await takeStep(page, open.address, "return", { stage: "drafting", reason: "Sample: paragraph 2 again" });
    await expect(whereItStands(page)).toContainText(words.stage.drafting);
    await expect(main(page)).toContainText("Sample: paragraph 2 again");

    const delegate = await as("delegate of Thailand", { javaScriptEnabled });
    await delegate.goto(open.address);
    await expect(main(delegate)).toContainText("Sample: paragraph 2 again");
  });

  test(`a step is taken back within its time, and all is as before, ${how}`, async ({ as, database, meet, seed }) => {
    const soca = await meet({ body: "SOCA", name: "Sample SOCA of a test", day: "2097-04-01" });
    const summit = await meet({ body: "ASEAN Summit", name: "Sample later Summit", day: "2097-05-10" });
    const { id, address } = await seed({ leadMembers: ["ID"], texts: ["delegations"], listed: true });
    const row = async () => {
      const columns = "stage, stage_since, target_id, meeting_id, final_body, outcome, opened";
      return (await database.query(`SELECT ${columns} FROM document WHERE id = $1`, [id]))[0];
    };
    const [before, page] = [await row(), await as("head of Indonesia", { javaScriptEnabled })];
    await page.goto(address);
    const said = await whereItStands(page).textContent();

    await takeStep(page, address, "submit", { meeting: soca.address, target: summit.address });
    await expect(whereItStands(page)).toContainText(words.stage.soca);
    expect(await row()).not.toEqual(before);
    const other = await as("officer of the Chair", { javaScriptEnabled });
    await other.goto(`${address}/steps/undo`);
    await expect(main(other)).toContainText(words.whyNot.undoNobody);

    await takeStep(page, address, "undo");
    expect(await row()).toEqual(before);
    expect(await whereItStands(page).textContent()).toBe(said);
    const lines = await database.query("SELECT kind FROM event WHERE document_id = $1 ORDER BY number", [id]);
    expect(lines.map(({ kind }) => kind)).toEqual(["submit", "undone"]);
    await expect(page.locator('#steps a[href$="/steps/undo"]')).toHaveCount(0);
  });

  test(`a stale form shows both texts and keeps what was typed, ${how}`, async ({ as, database, meet, seed }) => {
    const later = await meet({ body: "ASEAN Summit", name: "Sample later Summit", day: "2097-05-10" });
    const { id, address } = await seed({ stage: "council", texts: ["delegations"] });
    await database.query("UPDATE document SET track = 'notation' WHERE id = $1", [id]);
    const [first, second] = [
      await as("officer of the ASEAN Secretariat", { javaScriptEnabled }),
      await as("officer of the Chair", { javaScriptEnabled }),
    ];
    await openStep(second, address, "return");
    await say(second, { stage: "drafting", reason: "Sample: typed meanwhile" });
    await takeStep(first, address, "carryOver", { target: later.address, reason: "Sample: done meanwhile" });

    await send(second);
    await expect(second.getByText(words.msg.stale)).toBeVisible();
    await expect(second.getByRole("region", { name: words.act.now })).toContainText("Sample: done meanwhile");
    await expect(second.getByLabel(words.act.field.reason)).toHaveValue("Sample: typed meanwhile");
    await expect(formOf(second).locator('[value="drafting"]')).toBeChecked();
    await expect(formOf(second).locator("[name=revision]")).toHaveValue("1");
    await openStep(first, address, "endorseCouncil");
    await say(first, { verb: "noted", day: "2026-01-06", takingPart: ["BN", "TH"] });
    await send(second);
    await expect(second).toHaveURL(/done=return$/);
    await expect(main(second)).toContainText("Sample: typed meanwhile");

    // The step itself is off by now: what was typed is listed in the words of its form, and who was quicker is named.
    await send(first);
    const typed = first.getByRole("region", { name: words.act.typed });
    for (const said of ["noted", "6 January 2026", "Brunei Darussalam, Thailand"])
      await expect(typed).toContainText(said);
    await expect(typed).not.toContainText(/2026-01-06|finalise|sample-/);
    await expect(first.getByRole("region", { name: words.act.now })).toContainText(words.role.secretariatChair);
  });

  test(`what one officer concludes another one confirms, ${how}`, async ({ as, database, seed }) => {
    const { id, address } = await seed({ stage: "summit", texts: ["delegations"] });
    const [first, second] = [
      await as("officer of the ASEAN Secretariat", { javaScriptEnabled }),
      await as("officer of the Chair", { javaScriptEnabled }),
    ];
    await takeStep(first, address, "conclude", { outcome: "adopted", verb: "adopted", meeting: "sample-summit" });
    await expect(whereItStands(first)).toContainText(words.stage.summit);
    await first.goto(`${address}/steps/confirm`);
    await expect(main(first)).toContainText(words.whyNot.sameOfficer);
    await expect(formOf(first)).toHaveCount(0);
    await takeStep(second, address, "confirm");
    const [row] = await database.query("SELECT stage, outcome FROM document WHERE id = $1", [id]);
    expect(row).toEqual({ stage: "concluded", outcome: "adopted" });
  });

  test(`a session that ends under a step gives the typed text back, ${how}`, async ({ as, database, make, seed }) => {
    const { id, session, signInName, password } = await make("officer of the ASEAN Secretariat");
    const document = await seed({ stage: "council" });
    const page = await as("visitor", { javaScriptEnabled });
    await page.context().addCookies([cookieOf(session)]);
    await openStep(page, document.address, "return");
    await say(page, { stage: "proposed", reason: "Sample: typed before the end" });
    await database.query("UPDATE session SET ended_at = now() WHERE person_id = $1", [id]);
    await send(page);

    await expect(page.getByText(words.msg.sessionEnded)).toBeVisible();
    await page.getByLabel("Name", { exact: true }).fill(signInName);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText(words.page.signIn.again)).toBeVisible();
    await expect(page.getByLabel(words.act.field.reason)).toHaveValue("Sample: typed before the end");
    await expect(formOf(page).locator('[value="proposed"]')).toBeChecked();
    const lines = () => database.query("SELECT 1 FROM event WHERE document_id = $1", [document.id]);
    expect(await lines()).toHaveLength(0);
    await send(page);
    await expect(page).toHaveURL(/done=return$/);
    expect(await lines()).toHaveLength(1);
  });

  test(`what waits behind a sign-in is given to nobody but who typed it, ${how}`, async ({
    as,
    database,
    make,
    seed,
  }) => {
    const [officer, other] = [await make("officer of the ASEAN Secretariat"), await make("head of Thailand")];
    const document = await seed({ stage: "council" });
    const page = await as("visitor", { javaScriptEnabled });
    await page.context().addCookies([cookieOf(officer.session)]);
    await openStep(page, document.address, "return");
    await say(page, { stage: "proposed", reason: "Sample: typed before the end" });
    await database.query("UPDATE session SET ended_at = now() WHERE person_id = $1", [officer.id]);
    await send(page);
    await page.getByLabel("Name", { exact: true }).fill(other.signInName);
    await page.getByLabel("Password", { exact: true }).fill(other.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("opened under another account");
    expect(new URL(page.url()).pathname).toBe("/desk");
    expect(await page.content()).not.toContain("typed before the end");
  });

  test(`an invented person, who has no password, loses nothing typed when a session ends, ${how}`, async ({
    as,
    seed,
  }) => {
    const document = await seed({ stage: "council" });
    const page = await as("visitor", { javaScriptEnabled });
    const officer = "Officer, ASEAN Secretariat (sample)";
    await page.goto("/sign-in");
    await page.getByRole("button", { name: officer }).click();
    await expect(page).toHaveURL(/desk$/);
    await openStep(page, document.address, "return");
    await say(page, { reason: "Sample: typed before the end" });
    await page.context().clearCookies();
    await send(page);

    const signIn = page.getByRole("button", { name: "Sign in", exact: true });
    await signIn.click();
    await expect(page.getByRole("alert").getByText(words.page.signIn.sampleByName)).toBeVisible();
    await page.getByLabel("Name", { exact: true }).fill(officer);
    await signIn.click();
    await expect(page.getByLabel(words.act.field.reason)).toHaveValue("Sample: typed before the end");
  });
}

test("a proposal names whom it makes a lead before it is sent", async ({ as, adopt }) => {
  const page = await as("delegate of Indonesia");
  await page.goto("/propose");
  await say(page, { title: "Sample of two leads", type: "declaration", target: "sample-summit", leadMembers: ["TH"] });
  await send(page);
  await page.getByRole("checkbox", { name: /is led by Thailand too/ }).check();
  await say(page, { leadMembers: ["MY"] });
  await send(page);
  const named = page.getByRole("checkbox", { name: /is led by Malaysia and Thailand too/ });
  await expect(named).not.toBeChecked();
  await named.check();
  await send(page);
  await expect(page).toHaveURL(/done=propose$/);
  await adopt(new URL(page.url()).pathname);
});
