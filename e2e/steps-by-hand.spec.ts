import type { Page } from "@playwright/test";
import { addByMistake, choose, press, seeDone } from "./by-hand";
import { expect, test } from "./fixtures";
import { formOf, takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const { move, act, stage } = words;
const label = act.field;
const main = (page: Page) => page.getByRole("main");
const whereItStands = (page: Page) => page.getByRole("region", { name: words.document.stands, exact: true });
const problem = (page: Page) => main(page).getByRole("alert");

for (const javaScriptEnabled of [true, false]) {
  const how = `${javaScriptEnabled ? "with" : "without"} JavaScript`;

  test(`one text takes the place of another, and the step is undone, ${how}`, async ({ as, seed }) => {
    const [old, later] = [await seed({ texts: ["delegations"] }), await seed({ stage: "concluded" })];
    const page = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });
    await choose(page, old.address, "supersede", move.supersede);
    await press(page, move.supersede, { [label.replacement]: "SAMPLE/2098/1" });
    await expect(problem(page)).toContainText(label.replacement);
    await expect(page.getByLabel(label.replacement)).toHaveValue("SAMPLE/2098/1");
    await press(page, move.supersede, { [label.replacement]: later.reference });
    await seeDone(page, old.address, "supersede");
    await expect(whereItStands(page)).toContainText(stage.superseded);
    const delegate = await as("delegate of Thailand", { javaScriptEnabled });
    await delegate.goto(old.address);
    await main(delegate).getByRole("link", { name: later.reference }).first().click();
    await expect(delegate).toHaveURL(new RegExp(`${later.address}$`));
    await choose(page, old.address, "undo", move.undo);
    await press(page, move.undo);
    await seeDone(page, old.address, "undo");
    await expect(whereItStands(page)).toContainText(stage.drafting);
    await expect(whereItStands(page)).not.toContainText(later.reference);
  });

  test(`a listed text is withdrawn, and leaves the public list when an officer takes it off, ${how}`, async ({
    as,
    seed,
  }) => {
    const { address } = await seed({ stage: "soca", texts: ["delegations"], listed: true });
    const officer = await as("officer of the Chair", { javaScriptEnabled });
    const visitor = await as("visitor", { javaScriptEnabled });
    await choose(officer, address, "withdraw", move.withdraw);
    await expect(officer.getByRole("complementary")).toContainText(act.says.publicSilent);
    await press(officer, move.withdraw, { [label.reason]: "Sample: the plan covers it" });
    await expect(problem(officer)).toContainText(label.asker);
    await expect(officer.getByLabel(label.reason)).toHaveValue("Sample: the plan covers it");
    await press(officer, move.withdraw, { [label.asker]: "Sample sectoral body" });
    await seeDone(officer, address, "withdraw");
    await expect(main(officer)).toContainText(
      "Withdrawn at the request of Sample sectoral body: Sample: the plan covers it",
    );
    expect((await visitor.goto(address))?.status()).toBe(200);
    await choose(officer, address, "unlist", move.unlist);
    await press(officer, move.unlist, { [label.reason]: "Sample: withdrawn" });
    await seeDone(officer, address, "unlist");
    expect((await visitor.goto(address))?.status()).toBe(404);
  });

  test(`a decision is corrected by two officers, and both lines stay, ${how}`, async ({ as, seed }) => {
    const { address } = await seed({ stage: "summit", texts: ["delegations"] });
    const first = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });
    const second = await as("officer of the Chair", { javaScriptEnabled });
    await takeStep(first, address, "conclude", { outcome: "adopted", verb: "adoptd", meeting: "sample-summit" });
    await takeStep(second, address, "confirm");
    await choose(first, address, "correct", move.correct);
    await press(first, move.correct, { [label.reason]: "Sample: a letter was lost" });
    await expect(problem(first)).toContainText(words.whyNot.noChange);
    await expect(first.getByLabel(label.reason)).toHaveValue("Sample: a letter was lost");
    await press(first, move.correct, { [label.verb]: "adopted" });
    await seeDone(first, address, "correct");
    await expect(first.getByRole("status")).toContainText("your correction waits for a second officer");
    const steps = first.locator("#steps");
    await expect(steps).toContainText(words.whyNot.sameOfficer);
    await expect(steps.getByRole("link", { name: move.confirm })).toHaveCount(0);
    await second.goto("/desk");
    await main(second).locator(`a[href="${address}/steps/confirm"]`).click();
    await expect(main(second)).toContainText("Sample: a letter was lost");
    await expect(main(second)).toContainText("adoptd");
    await press(second, move.confirm);
    await seeDone(second, address, "confirm");
    const decisions = second.getByRole("region", { name: words.inside.decisions, exact: true });
    await expect(decisions).toContainText("adoptd");
    await expect(decisions).toContainText(words.inside.corrected);
    await expect(main(second)).toContainText("Sample: a letter was lost");
    await expect(whereItStands(second)).toContainText(stage.concluded);
  });

  test(`a past step is entered from a source by two officers, or dropped, ${how}`, async ({ as, meet, seed }) => {
    const soca = await meet({ body: "SOCA", name: "Sample SOCA of a past day", day: "2026-01-20" });
    const { address } = await seed({ texts: ["delegations"] });
    const first = await as("officer of the Chair", { javaScriptEnabled });
    const second = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });
    const said = { [label.meeting]: soca.address, [act.optional.replace("{label}", label.day)]: "2026-01-20" };

    await choose(first, address, "record", move.record);
    await press(first, move.record, said);
    await expect(problem(first)).toContainText(label.sourceLabel);
    await expect(first.getByLabel(label.meeting, { exact: true })).toHaveValue(soca.address);
    await press(first, move.record, { [label.sourceLabel]: "Sample report", [label.stage]: "soca" });
    await seeDone(first, address, "record");

    await choose(second, address, "drop", move.drop);
    await press(second, move.drop, { [label.reason]: "Sample: not of this text" });
    await seeDone(second, address, "drop");
    await expect(main(second)).toContainText("Sample: not of this text");
    await expect(whereItStands(second)).toContainText(stage.drafting);

    await choose(first, address, "record", move.record);
    await press(first, move.record, { ...said, [label.sourceLabel]: "Sample report", [label.stage]: "soca" });
    await seeDone(first, address, "record");
    await choose(second, address, "confirm", move.confirm);
    await expect(main(second)).toContainText("Sample report");
    await press(second, move.confirm);
    await seeDone(second, address, "confirm");
    await expect(whereItStands(second)).toContainText(stage.soca);
    await expect(main(second)).toContainText(words.word.fromRecord);
    await expect(main(second)).toContainText("Sample report");
  });

  test(`a state says within two days that a version is not editorial, ${how}`, async ({ as, seed }) => {
    const { address } = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"] });
    const officer = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });
    await addByMistake(officer, address);
    await choose(officer, address, "version", move.version);
    await press(officer, move.version, {
      [label.text]: "Sample paragraph 1 of version 1.\n\nSample paragraph 2 of version 1, by 2030.",
      [`${act.versionKind.editorial}${act.hint.editorial}`]: true,
    });
    await expect(main(officer)).toContainText(act.upload.kind.plain);
    await press(officer, move.version);
    await seeDone(officer, address, "version");
    await officer.getByRole("status").getByRole("link", { name: "Share it with the delegations" }).click();
    await press(officer, "Share version 3 with all delegations");
    await seeDone(officer, address, "share");

    const delegate = await as("delegate of Thailand", { javaScriptEnabled });
    await delegate.goto("/desk");
    const edited = delegate
      .getByRole("region", { name: words.page.desk.edited.title })
      .locator("li")
      .filter({ has: delegate.locator(`a[href="${address}"]`) });
    await expect(edited).toContainText(words.page.desk.edited.headSays);
    await expect(edited.getByRole("link", { name: move.contestEditorial })).toHaveCount(0);
    const head = await as("head of Thailand", { javaScriptEnabled });
    await head.goto("/desk");
    await main(head).locator(`a[href="${address}/steps/contest-editorial"]`).click();
    // The desk has forms of its own.
    await expect(head).toHaveURL(/\/steps\/contest-editorial$/);
    await expect(formOf(head)).toBeVisible();
    await main(head)
      .getByRole("link", { name: act.whatChanged.replace("{version}", "3") })
      .click();
    await expect(main(head)).toContainText("by 2030");
    await head.goBack();
    await press(head, move.contestEditorial);
    await expect(problem(head)).toContainText("Give a reason.");
    await press(head, move.contestEditorial, { [label.reason]: "Sample: it sets a date" });
    await seeDone(head, address, "contestEditorial");
    await expect(main(head)).toContainText("Sample: it sets a date");

    const other = await as("head of Indonesia", { javaScriptEnabled });
    await other.goto(address);
    await expect(main(other)).toContainText(words.inside.editorialContested);
    await expect(main(other)).not.toContainText("Sample: it sets a date");
    await other.goto(`${address}/steps/contest-editorial`);
    await expect(main(other)).toContainText(words.whyNot.notEditorial);
    await expect(formOf(other)).toHaveCount(0);
  });

  test(`two lead states carry a text over together, ${how}`, async ({ as, meet, seed }) => {
    const later = await meet({ body: "ASEAN Summit", name: "Sample later Summit", day: "2097-05-10" });
    const { address } = await seed({ leadMembers: ["ID", "TH"], texts: ["delegations"] });
    const indonesia = await as("head of Indonesia", { javaScriptEnabled });
    const thailand = await as("head of Thailand", { javaScriptEnabled });

    await choose(indonesia, address, "carryOver", move.carryOverTogether);
    await expect(indonesia.getByRole("complementary")).toContainText("nothing changes until it is agreed for Thailand");
    await press(indonesia, move.carryOverTogether, { [label.target]: later.address });
    await expect(problem(indonesia)).toContainText("Give a reason.");
    await press(indonesia, move.carryOverTogether, { [label.reason]: "Sample: more time is needed" });
    await seeDone(indonesia, address, "carryOver");
    await expect(main(indonesia)).not.toContainText("Carried over from");
    await expect(indonesia.locator("#steps").getByRole("link", { name: move.declineOwn, exact: true })).toBeVisible();

    await choose(thailand, address, "agree", move.agree);
    await expect(main(thailand)).toContainText("Sample: more time is needed");
    await expect(main(thailand)).toContainText(later.name);
    await expect(formOf(thailand).getByRole("link", { name: move.decline, exact: true })).toBeVisible();
    await press(thailand, move.agree);
    await seeDone(thailand, address, "agree");
    await expect(main(thailand)).toContainText("Carried over from the Sample Summit to the Sample later Summit");
    await choose(thailand, address, "undo", move.undo);
    await expect(thailand.getByRole("complementary")).toContainText(act.lastStep);
    await press(thailand, move.undo);
    await seeDone(thailand, address, "undo");
  });
}
