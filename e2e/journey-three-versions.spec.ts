import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { say, send, takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");
const rest = ["BN", "KH", "LA", "MY", "MM", "PH", "SG", "TL", "VN"];

/** The same five paragraphs in three wordings. */
const text = (one: string, two: string, three: string) =>
  `Sample declaration on weaving\n\nRecalling the ASEAN Charter;\n\n1. ${one}\n\n2. ${two}\n\n3. ${three}`;
const asked = "Meet every second year to report on what was done;";
const texts = [
  text(
    "Keep [TH: national] registers of woven cloth;",
    "Meet every year to report on what was done;",
    "Support [ID: every school] that teaches it.",
  ),
  text("Keep national registers of woven cloth;", asked, "Support [ID: every school] that teaches it."),
  text("Keep national registers of woven cloth;", asked, "Support every school that teaches it."),
] as const;
const comment = "Sample: our ministry keeps one register already.";
const objection = "Sample: paragraph 3 has no end date.";
const offered = "Sample: until 2035";

test("a text is negotiated through three versions to consensus and the stamp, through the pages alone", async ({
  as,
  adopt,
  meet,
}) => {
  const soca = await meet({ body: "SOCA", name: "Sample SOCA of three versions", day: "2026-01-10" });
  const [head, delegate] = [await as("head of Indonesia"), await as("delegate of Indonesia")];
  const [thai, thaiDelegate] = [await as("head of Thailand"), await as("delegate of Thailand")];
  const officers = await Promise.all([1, 2, 3].map(() => as("officer of the ASEAN Secretariat")));
  const [officer = head] = officers;
  let document = "";
  const stands = (page: Page) => page.getByRole("region", { name: words.document.stands, exact: true });
  const share = (page: Page, version: string) =>
    takeStep(page, document, "share", { version, audience: "delegations" });

  await test.step("Indonesia proposes it, brings version 1 with two brackets and submits it to SOCA", async () => {
    await delegate.goto("/propose");
    await say(delegate, { title: "Sample declaration on weaving", type: "declaration", target: "sample-summit" });
    await send(delegate);
    await expect(delegate).toHaveURL(/done=propose$/);
    document = new URL(delegate.url()).pathname;
    await adopt(document);
    await takeStep(officer, document, "open");
    await takeStep(delegate, document, "version", { text: texts[0] });
    await takeStep(head, document, "submit", { meeting: soca.address, target: "sample-summit" });
    await takeStep(officer, document, "facts", { track: "adoption", reason: "Sample: as the lead asked." });
    await thai.goto(`${document}/versions/1`);
    await expect(main(thai)).toContainText("2 passages not yet agreed: para 1 (TH), 3 (ID).");
  });

  await test.step("Thailand comments and needs an edit, which Indonesia takes up", async () => {
    await thaiDelegate.goto(`${document}/comments?version=1&on=p3`);
    await thaiDelegate.locator("[name=audience][value=secretariat]").check();
    await thaiDelegate.getByLabel(words.comment.field.open, { exact: true }).fill(comment);
    await thaiDelegate.getByRole("button", { name: words.comment.submit.open, exact: true }).click();
    await expect(thaiDelegate.getByRole("status")).toHaveText(words.comment.done.open);
    const edit = { "words.p4": `2. ${asked}`, "neededWords.p4": true } as const;
    await takeStep(thai, document, "position", { stance: "agreeWithEdits", ...edit });
    await delegate.goto(`${document}/points`);
    await main(delegate).getByRole("link", { name: words.point.answer, exact: true }).click();
    await say(delegate, { taken: "yes", words: "Sample: it stands so in version 2." });
    await send(delegate);
    await expect(delegate).toHaveURL(/done=answerEdit/);
    await expect(main(delegate)).not.toContainText(comment);
  });

  await test.step("the compilation opens what Thailand said to Indonesia", async () => {
    await takeStep(officer, document, "compilation");
    await delegate.goto(`${document}/compilation`);
    for (const said of [asked, comment]) await expect(main(delegate)).toContainText(said);
  });

  await test.step("version 2 has one bracket less, and Thailand reads first what changed since its position", async () => {
    await takeStep(head, document, "position", { stance: "agree" });
    await takeStep(delegate, document, "version", { text: texts[1] });
    const first = delegate.getByRole("region", { name: words.inside.versions }).getByRole("row").last();
    await expect(first).toContainText(words.inside.beforeStates);
    await share(delegate, "2");
    await expect(first).not.toContainText(words.inside.beforeStates);
    await thai.goto(`${document}/versions/2`);
    await expect(main(thai)).toContainText("1 passage not yet agreed: para 3 (ID).");
    await thai.goto(`${document}/compare`);
    await expect(thai.getByRole("heading", { level: 1 })).toHaveText(words.text.compare.sincePosition);
    await expect(thai.locator("ins", { hasText: "second" }).first()).toBeVisible();
    await thai.goto(document);
    await expect(main(thai)).toContainText("Given on version 1");
    await takeStep(head, document, "stand");
  });

  await test.step("Thailand objects: Indonesia, which agreed, learns of it at once, and not through whom", async () => {
    await takeStep(thai, document, "position", { stance: "object", reason: objection });
    await head.goto("/desk");
    await expect(main(head).locator(`a[href="${document}"]`).first()).toBeVisible();
    await head.goto(document);
    await expect(main(head)).toContainText("Consultations continue on version 2.");
    await expect(stands(head)).toContainText(words.verdict.blocked);
    for (const said of [objection, "Thailand objects"]) await expect(main(head)).not.toContainText(said);
    await officer.goto(`${document}/points`);
    await expect(main(officer)).toContainText(objection);
    await main(officer).locator('a[href*="/steps/proposal?"]').click();
    await say(officer, { words: offered });
    await send(officer);
    await expect(officer).toHaveURL(/done=proposal/);
    await thai.goto(`${document}/points`);
    await expect(main(thai)).toContainText(offered);
    await takeStep(thai, document, "position", { stance: "agree" });
    await officer.goto(document);
    await expect(stands(officer)).not.toContainText(words.verdict.blocked);
  });

  await test.step("clean version 3 is marked editorial, and Thailand says that it is not", async () => {
    await takeStep(officer, document, "version", { text: texts[2], kind: "editorial" });
    await share(officer, "3");
    await takeStep(thai, document, "contestEditorial", { reason: "Sample: who holds it matters." });
    await officer.goto(`${document}/brackets`);
    const open = (version: number) => officer.getByRole("row", { name: `Version ${version}` }).getByRole("cell");
    for (const [at, left] of ["2", "1", "0"].entries())
      await expect(open(at + 1).nth(1)).toHaveText(new RegExp(`${left}$`));
  });

  await test.step("every state speaks on it: two say that their word stands, nine by letter", async () => {
    await Promise.all([head, thai].map((page) => takeStep(page, document, "stand")));
    await Promise.all(
      officers.map(async (page, at) => {
        const letter = { stance: "agree", means: "letter" };
        for (const member of rest.filter((_, i) => i % officers.length === at)) {
          await takeStep(page, document, "position", { ...letter, member });
        }
      }),
    );
    await officer.goto(document);
    await expect(stands(officer)).toContainText(words.verdict.reached);
  });

  await test.step("SOCA endorses it, and version 3 says so wherever it is read", async () => {
    const decided = { meeting: soca.address, verb: "endorsed", day: "2026-01-10" };
    await takeStep(officer, document, "endorseSoca", decided);
    const stamp = /As endorsed by Sample SOCA of three versions, 10.January.2026/;
    for (const place of [`${document}/versions/3`, `${document}/compare?from=2&to=3`, document]) {
      await thai.goto(place);
      await expect(main(thai), place).toContainText(stamp);
    }
    await thai.goto(`${document}/versions/2`);
    await expect(main(thai)).not.toContainText(stamp);
  });
});
