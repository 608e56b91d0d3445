import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, openStep, say, send, takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");

test("a text goes to SOCA by circulation, and the decision is entered from it, without JavaScript", async ({
  as,
  database,
  seed,
}) => {
  const document = await seed({ leadMembers: ["ID"], texts: ["delegations"], listed: true });
  await database.query("UPDATE document SET track = 'adoption' WHERE id = $1", [document.id]);
  const head = await as("head of Indonesia");
  await takeStep(head, document.address, "submit", { meeting: "circulation" });
  const officer = await as("officer of the ASEAN Secretariat", { javaScriptEnabled: false });
  const sending = `/circulations/new?document=${document.address.slice("/documents/".length)}`;
  const circulate = async () => {
    await say(officer, { asks: "reply", day: "2099-03-02", note: "Sample: for SOCA" });
    await send(officer);
    await send(officer);
    await expect(officer.getByRole("status")).toContainText(words.page.circulations.done.send);
    return new URL(officer.url()).pathname;
  };
  await officer.goto("/desk");
  await officer.locator(`main a[href="${sending}"]`).click();
  const circulation = await circulate();
  const delegate = await as("delegate of Thailand");
  await delegate.goto(document.address);
  await expect(delegate.getByRole("region", { name: words.document.way })).toContainText(
    "by circulation until 2 March 2099",
  );

  await database.query(
    `INSERT INTO position (document_id, version_number, member_code, stance)
     SELECT $1, 1, code, 'agree' FROM member WHERE member_since IS NOT NULL AND code <> 'TH'`,
    [document.id],
  );
  const close = async (at: string) => {
    await officer.goto(`${at}/steps/close`);
    await say(officer, { reason: "Sample: the meeting was brought forward" });
    await send(officer);
  };
  await close(circulation);
  // Not every state has replied: the page says whose word was awaited, and offers nothing; nor is it mended by a later word.
  const record = main(officer).getByRole("link", { name: words.move.endorseSoca });
  const waits = "Still to agree then: Thailand.";
  await expect(main(officer)).toContainText(waits);
  await takeStep(await as("head of Thailand"), document.address, "position", { stance: "agree" });
  await officer.goto(circulation);
  await expect(main(officer)).toContainText("Agrees later");
  await expect(main(officer)).toContainText(waits);
  await expect(record).toHaveCount(0);
  // What was said on the version stands: sent once more, it asks nobody twice.
  await officer.goto(sending);
  const again = await circulate();
  await close(again);
  const asked = `endorse-soca?circulation=${again.split("/").at(-1)}`;
  await expect(record).toHaveAttribute("href", new RegExp(`${asked.replace("?", "\\?")}$`));
  // Whoever comes from the document finds the circulation named already.
  await openStep(officer, document.address, "endorseSoca");
  await answer(officer, { verb: "endorsed" }, "endorseSoca");
  await expect(main(officer)).toContainText("SOCA endorsed version 1 by circulation");
  await delegate.goto(again);
  await main(delegate).getByRole("link", { name: "SOCA decided by it" }).click();
  await expect(delegate.getByRole("region", { name: words.inside.decisions })).toContainText(
    "SOCA, by circulation: endorsed",
  );
  const visitor = await as("visitor");
  await visitor.goto(document.address);
  await expect(main(visitor)).toContainText("SOCA endorsed the text by circulation");
});
