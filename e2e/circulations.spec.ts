import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { makeCirculation } from "./circulations";
import { expect, test } from "./fixtures";
import { sealCirculation } from "./sealed-circulations";
import { say, send, takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const { acts, done } = words.page.circulations;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const objection = { reason: "Sample: our law asks for other words", proposed: "Sample: subject to national laws" };

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => main(page).getByRole("link", { name }).first().click();

test("an objection is entered on a phone, stops the clock for all, and holds until it is lifted", async ({
  as,
  database,
  seed,
}) => {
  const document = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"] });
  await database.query("UPDATE document SET track = 'adoption' WHERE id = $1", [document.id]);
  const circulation = `/circulations/${await makeCirculation(database, [document], { rule: "silence" })}`;
  const head = await as("head of Thailand", phone);
  await head.goto("/desk");
  await head.locator(`main a[href="${circulation}/steps/reply"]`).tap();
  await expect(main(head)).toContainText(words.act.seesAlso.objects);
  await expect(main(head)).not.toContainText(words.act.seesAlso.edits);
  await head.locator('[name="stance.0"][value="object"]').check();
  await send(head);
  for (const field of ["reason.0", "proposed.0"]) await expect(head.locator(`a[href="#${field}"]`)).toBeVisible();
  await expect(head.locator('[name="stance.0"][value="object"]')).toBeChecked();
  await say(head, { "reason.0": objection.reason, "proposed.0": objection.proposed });
  await send(head);
  await expect(head.getByRole("status")).toContainText(done.reply);
  await expect(main(head)).toContainText(words.circulation.result.stopped);

  const other = await as("delegate of an observer");
  const lead = await as("delegate of Indonesia");
  const officer = await as("officer of the Chair");
  for (const page of [other, lead]) {
    await page.goto(circulation);
    await expect(main(page)).toContainText(words.circulation.result.stopped);
    await expect(main(page)).not.toContainText(objection.reason);
    await expect(main(page)).not.toContainText("Thailand");
  }
  await other.goto(document.address);
  await expect(main(other)).toContainText("The no-objection period ended. Consultations continue.");
  await expect(main(other)).not.toContainText(objection.proposed);
  await lead.goto(document.address);
  await expect(main(lead)).toContainText(`Thailand objected to version 1. Proposed words: “${objection.proposed}”`);
  await officer.goto(circulation);
  await expect(main(officer)).toContainText(objection.reason);

  // Whoever else agrees, it holds; the end of the circulation makes nothing of no word.
  await press(officer, acts.closeSilence);
  await expect(main(officer)).toContainText(words.circulation.outcome.stopped);
  await send(officer);
  await expect(officer.getByRole("status")).toContainText(done.close);
  const states = await database.query("SELECT code FROM member WHERE member_since IS NOT NULL AND code <> 'TH'");
  for (const { code } of states) {
    await database.query(
      "INSERT INTO position (document_id, version_number, member_code, stance) VALUES ($1, 1, $2, 'agree')",
      [document.id, code],
    );
  }
  await officer.goto(document.address);
  const stands = officer.getByRole("region", { name: words.document.stands, exact: true });
  await expect(stands).toContainText(words.verdict.blocked);
  await takeStep(head, document.address, "position", { stance: "agree" });
  await officer.reload();
  await expect(stands).toContainText(words.verdict.reached);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a list goes out after its preview, is answered in one act and closed, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    seed,
  }) => {
    const [one, two] = [
      await seed({ stage: "soca", texts: ["delegations"] }),
      await seed({ stage: "soca", texts: ["delegations"] }),
    ];
    const officer = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });
    const named = [one, two].map(({ address }) => address.slice("/documents/".length));
    await officer.goto(`/circulations/new?document=${named[0]}&document=${named[1]}`);
    await say(officer, { asks: "reply", day: "2099-03-02", time: "12:00", note: "Sample: the first words" });
    await send(officer);
    const preview = officer.locator("section:has(#preview)");
    await expect(preview).toContainText("Sample: the first words");
    await expect(preview).toContainText("2 March 2099, 12:00 (Jakarta, UTC+7)");
    await say(officer, { note: "Sample: the second words" });
    await main(officer).getByRole("button", { name: words.page.circulations.previewAgain }).click();
    await expect(preview).toContainText("Sample: the second words");
    await send(officer);
    await expect(officer.getByRole("status")).toContainText(done.send);
    const circulation = new URL(officer.url()).pathname;

    const delegate = await as("delegate of Thailand", { javaScriptEnabled });
    await delegate.goto("/desk");
    const receipt = main(delegate)
      .locator(`li:has(a[href="${circulation}"])`)
      .getByRole("button", { name: acts.receive });
    await receipt.click();
    await expect(delegate.getByRole("status")).toContainText(done.receive);
    await expect(receipt).toHaveCount(0);

    const head = await as("head of Thailand", { javaScriptEnabled });
    await head.goto("/desk");
    await head.locator(`main a[href="${circulation}/steps/reply"]`).first().click();
    await say(head, { "stance.0": "agree", "stance.1": "reserve", "reason.1": "Sample: we await instructions" });
    await send(head);
    await expect(head.getByRole("status")).toContainText(done.reply);

    await officer.goto(circulation);
    await expect(main(officer).locator("#states ~ ul, section:has(#states) ul")).toContainText("Confirmed");
    await press(officer, acts.close);
    const names = ["Brunei Darussalam", "Cambodia", "Viet Nam"];
    for (const name of names)
      await expect(main(officer).locator("p", { hasText: "have not replied" })).toContainText(name);
    await expect(main(officer).locator("p", { hasText: "have not replied" })).not.toContainText("Thailand");
    await send(officer);
    await expect(officer.locator('a[href="#reason"]')).toBeVisible();
    await say(officer, { reason: "Sample: closed for the test" });
    await send(officer);
    await expect(officer.getByRole("status")).toContainText(done.close);
    await officer.goto(one.address);
    await expect(main(officer)).toContainText("Circulation closed.");
    await officer.goto("/circulations");
    const ended = officer.getByRole("region", { name: words.page.circulations.ended });
    const row = ended.locator(`li:has(h3 a[href="${circulation}"])`);
    await expect(row.getByText(words.circulation.result.ended, { exact: true }).first()).toBeVisible();
  });
}

test("a no-objection basis is not offered until an administrator has cited a body's own rule", async ({
  as,
  database,
}) => {
  const officer = await as("officer of the Chair");
  const body = "SOMCA";
  await database.remove([["DELETE FROM body_rule WHERE body_code = $1", [body]]]);
  await officer.goto("/circulations/rules");
  await expect(officer.locator("form:has([name=citation])")).toHaveCount(0);
  const admin = await as("administrator", { javaScriptEnabled: false });
  await admin.goto("/circulations/rules");
  await say(admin, { body, citation: "Sample rule of the body, paragraph 4", hours: "96" });
  await send(admin);
  await expect(admin.getByRole("status")).toContainText(done.cite);
  await officer.reload();
  await expect(main(officer)).toContainText("Sample rule of the body, paragraph 4");
  await officer.goto("/circulations/new");
  await expect(main(officer)).toContainText("SOMCA, 96 hours");
  await database.remove([
    ["DELETE FROM body_rule WHERE body_code = $1", [body]],
    ["DELETE FROM event WHERE chain = 'settings' AND kind = 'ruleCited'", []],
    ["DELETE FROM chain_head WHERE chain = 'settings'", []],
  ]);
});

test("what is written around a circulation is read by those for whom it is", async ({ database, seed, sessionOf }) => {
  const document = await seed({ stage: "council", listed: true, texts: ["delegations"] });
  const { around, circulation } = await sealCirculation(database, document);
  const offices = ["officer of the ASEAN Secretariat", "administrator"] as const;
  for (const reader of ["delegate of Indonesia", "delegate of Thailand", ...offices] as const) {
    const { body } = await ask(circulation, { session: await sessionOf(reader) });
    const { raised, ...onPage } = around;
    for (const { place, text, hiddenFrom } of Object.values(onPage)) {
      expect.soft(body.includes(text), `${place} for ${reader}`).toBe(!hiddenFrom.includes(reader));
    }
    const { body: page } = await ask(document.address, { session: await sessionOf(reader) });
    expect.soft(page.includes(raised.text), `${raised.place} for ${reader}`).toBe(!raised.hiddenFrom.includes(reader));
  }
});
