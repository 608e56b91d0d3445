import type { Page } from "@playwright/test";
import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");
const wordings = ["Sample declaration\n\nRecalling the Charter;\n\n1. Meet every year;\n\n2. Report on it;"];
const reason = "Sample: paragraph 2 has no end date.";
const edit = "2. Report on it =until= 2035;";

for (const javaScriptEnabled of [true, false]) {
  test(`a second state sees nothing of the first until the compilation is circulated, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    seed,
    sessionOf,
  }) => {
    const { address } = await seed({ stage: "soca", leadMembers: ["PH"], texts: ["delegations"], wordings });
    const thai = await as("head of Thailand", { javaScriptEnabled });
    await takeStep(thai, address, "position", { stance: "agreeWithEdits", reason, "words.p4": edit });
    const places = ["", "/points", "/comments", "/compilation", "/versions/1"];
    const files = (["docx", "xlsx"] as const).map((as) => `/api${address}/compilation?version=1&as=${as}`);
    const session = await sessionOf("delegate of Indonesia");
    for (const place of places) {
      const { body } = await ask(`${address}${place}`, { session });
      for (const said of [reason, "until= 2035"]) expect(body, place).not.toContain(said);
    }
    for (const file of files) expect((await ask(file, { session })).status).toBe(404);

    const officer = await as("officer of the ASEAN Secretariat", { javaScriptEnabled });
    await officer.goto(`${address}/compilation`);
    await expect(main(officer)).toContainText(edit);
    await officer.getByRole("link", { name: words.move.compilation }).click();
    await expect(main(officer)).toContainText(
      "Indonesia: the position of 1 other state, no comment to the Secretariat.",
    );
    await expect(main(officer)).toContainText("Thailand: no position of another state");
    await takeStep(officer, address, "compilation");
    await expect(main(officer)).toContainText(
      "The compilation of comments on version 1 was circulated to delegations.",
    );

    const other = await as("delegate of Indonesia", { javaScriptEnabled });
    await other.goto(`${address}/compilation`);
    await expect(main(other)).toContainText(edit);
    await expect(main(other)).toContainText(reason);
    await other.goto(`${address}/points`);
    await expect(main(other)).toContainText(edit);
    for (const file of files) {
      const answer = await ask(file, { session });
      expect(answer.status).toBe(200);
      expect(answer.headers["content-disposition"]).toMatch(
        /^attachment; filename=".*-compilation-sample\.(docx|xlsx)"/,
      );
    }
  });
}

test("an edit is answered in words, and its state reads the answer", async ({ as, seed }) => {
  const { address } = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"], wordings });
  const thai = await as("head of Thailand");
  await takeStep(thai, address, "position", { stance: "agreeWithEdits", "words.p4": edit, "neededWords.p4": true });
  const lead = await as("delegate of Indonesia");
  await lead.goto(`${address}/points`);
  await main(lead).getByRole("link", { name: words.point.answer, exact: true }).click();
  await lead.locator('[name=taken][value="yes"]').check();
  await lead.locator("[name=words]").fill("Sample: in paragraph 2 of the next version.");
  await lead.getByRole("button", { name: words.move.answerEdit }).click();
  await expect(lead).toHaveURL(/done=answerEdit/);
  await thai.goto(`${address}/points`);
  await expect(main(thai)).toContainText("Sample: in paragraph 2 of the next version.");
});
