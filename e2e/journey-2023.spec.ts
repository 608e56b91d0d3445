import type { Page } from "@playwright/test";
import cycle from "../prisma/record/data/seed-cycle.json" with { type: "json" };
import { ask } from "./ask";
import { expect, test } from "./fixtures";
import type { Reader } from "./people";
import { answer, type Said, takeStep } from "./steps";
import { languages } from "./words";

const [soca, council, summit] = ["2023-04-28", "2023-05-08", "2023-05-10"] as const;
const types = ["leadersDeclaration", "declaration", "declaration", "leadersStatement"];
const texts = cycle.documents.map(({ workingTitle, finalTitle, sector, aim }, at) => ({
  working: `${workingTitle} (sample)`,
  final: `${finalTitle} (sample)`,
  type: types[at] ?? "declaration",
  sector,
  aim: `To ${aim} (sample).`,
}));

/** What no visitor may ever read, each in words that stand nowhere else. */
const kept = {
  edit: "Sample edit to paragraph 2 that only Indonesia and the secretariat read",
  condition: "Sample condition: paragraph 3 to be finalised by the drafting group",
  proof: "Sample letter of 9 May on the finalised paragraph",
  track: "Sample reason: the lead asked for adoption",
  retitled: "Sample reason: the Council preferred a joint statement",
  paragraph: "Sample operative paragraph on cooperation",
};

test("four texts of 2023 go from proposal to adoption through the pages alone", async ({
  as,
  adopt,
  meet,
  database,
}) => {
  const sittings = {
    soca: await meet({ body: "SOCA", name: "Sample SOCA-34", day: soca }),
    council: await meet({ body: "ASCC Council", name: "Sample 29th ASCC Council", day: council }),
    summit: await meet({ body: "ASEAN Summit", name: "Sample Summit of May", day: summit }),
  };
  // As many windows of one person as there are texts: they fill in the same form of each at once.
  const windows = (reader: Reader) => Promise.all(texts.map(() => as(reader)));
  const heads = await windows("head of Indonesia");
  const officers = await windows("officer of the ASEAN Secretariat");
  const seconds = await windows("officer of the Chair");
  const [delegate, head, officer] = [await as("delegate of Indonesia"), heads[0] as Page, officers[0] as Page];
  const [thailand, visitor] = [await as("delegate of Thailand"), await as("visitor")];
  const documents: string[] = [];
  const each = (pages: Page[], work: (page: Page, document: string, at: number) => Promise<void>) =>
    Promise.all(documents.map((document, at) => work(pages[at] as Page, document, at)));
  const status = async (page: Page, document: string) => (await page.goto(document))?.status();

  await test.step("Indonesia's delegate proposes them under their working titles", async () => {
    for (const { working, type, sector, aim } of texts) {
      await delegate.goto("/desk");
      await delegate.locator('main a[href="/propose"]').first().click();
      await answer(delegate, { title: working, type, sector, purpose: aim, target: "sample-summit" }, "propose");
      const document = new URL(delegate.url()).pathname;
      await adopt(document);
      documents.push(document);
      await expect(delegate.getByRole("heading", { level: 1 })).toHaveText(working);
      expect(await status(thailand, document)).toBe(404);
    }
  });

  await test.step("an officer finds them on the desk and opens drafting", async () => {
    await officer.goto("/desk");
    for (const document of documents) {
      await expect(officer.locator(`main a[href^="${document}"]`).first()).toBeVisible();
    }
    await each(officers, (page, document) => takeStep(page, document, "open"));
  });

  await test.step("delegate and head add versions and share the first", async () => {
    const text = `Sample preamble.\n\nSample paragraph 1.\n\n${kept.paragraph}`;
    const [first = ""] = documents;
    await takeStep(delegate, first, "version", { text });
    expect(await status(thailand, `${first}/versions/1`)).toBe(404);
    await takeStep(delegate, first, "share", { version: "1", audience: "delegations" });
    await thailand.goto(`${first}/versions/1`);
    await expect(thailand.getByText(kept.paragraph)).toBeVisible();
    await each(heads, (page, document) => takeStep(page, document, "version", { text: `${text}, amended.` }));
  });

  await test.step("the head submits them to SOCA for the Summit, and the track is set", async () => {
    const said = { meeting: sittings.soca.address, target: sittings.summit.address };
    await each(heads, (page, document) => takeStep(page, document, "submit", said));
    await each(officers, (page, document) =>
      takeStep(page, document, "facts", { track: "adoption", reason: kept.track }),
    );
  });

  await test.step("Indonesia states its position; the Chair declares consensus", async () => {
    await takeStep(head, documents[0] ?? "", "position", { stance: "agreeWithEdits", reason: kept.edit });
    await each(officers, (page, document) =>
      takeStep(page, document, "consensus", { meeting: sittings.soca.address, day: soca }),
    );
  });

  await test.step("SOCA's decision of 28 April is entered once for all four", async () => {
    const page = `/meetings/${sittings.soca.address}`;
    await officer.goto(`${page}/attendance`);
    await answer(officer, { represented: ["BN", "ID", "TH"], "by.ID": "Sample leader" }, "attendance");
    await officer.locator(`main a[href="${page}/decisions"]`).click();
    const document = documents.map((one) => one.slice("/documents/".length));
    await answer(officer, { document, verb: "agreed to submit it to the ASCC Council", day: soca }, "decideSeveral");
  });

  await test.step("the Council agrees on 8 May, with one condition left and met", async () => {
    const said = { meeting: sittings.council.address, verb: "agreed to submit it to the Leaders", day: council };
    await each(officers, async (page, document, at) => {
      const condition: Said = at === 3 ? { conditionText: kept.condition } : {};
      await takeStep(page, document, "endorseCouncil", { ...said, ...condition });
    });
    await takeStep(officer, documents[3] ?? "", "condition", { day: "2023-05-09", proof: kept.proof });
  });

  await test.step("the Villages Network gets its title and type; all are listed", async () => {
    const title = texts[3]?.final ?? "";
    const said = { title, type: "leadersJointStatement", reason: kept.retitled };
    await takeStep(officer, documents[3] ?? "", "facts", said);
    await expect(officer.getByRole("heading", { level: 1 })).toHaveText(title);
    for (const document of documents) expect(await status(visitor, document)).toBe(404);
    await each(officers, (page, document) => takeStep(page, document, "list"));
  });

  await test.step("one officer records the Leaders' decision of 10 May, the other office's confirms it", async () => {
    await officer.goto(`/meetings/${sittings.summit.address}/decisions`);
    const document = documents.map((one) => one.slice("/documents/".length));
    const said = { document, outcome: "adopted", verb: "adopted", day: summit };
    await answer(officer, said, "decideSeveral");
    await visitor.goto(documents[0] ?? "");
    const history = visitor.getByRole("region", { name: "History" });
    await expect(history).toContainText("8\u00a0May\u00a02023");
    await expect(history).not.toContainText("10\u00a0May\u00a02023");
    await each(seconds, (page, one) => takeStep(page, one, "confirm"));
    await visitor.reload();
    await expect(history).toContainText("8\u00a0May\u00a02023");
    await expect(history).not.toContainText("10\u00a0May\u00a02023");
  });

  await test.step("one is released now, the others when their ten minutes are over", async () => {
    await takeStep(officer, documents[3] ?? "", "release");
    const references = documents.map((one) => one.slice("/documents/".length).toUpperCase().replaceAll("-", "/"));
    const due = await database.query(
      `UPDATE due_release SET visible_from = now() - interval '1 second' FROM document d
       WHERE d.id = document_id AND d.reference = ANY ($1) RETURNING d.reference`,
      [references],
    );
    expect(due).toHaveLength(3);
    // Whoever reads next brings them out; another test's reader may be at it in this very moment.
    const left = async () => {
      await visitor.goto("/documents");
      const rows = "SELECT 1 FROM due_release JOIN document d ON d.id = document_id WHERE d.reference = ANY ($1)";
      return (await database.query(rows, [references])).length;
    };
    await expect.poll(left).toBe(0);
  });

  await test.step("a visitor reads them in both languages, and nothing else", async () => {
    for (const { prefix, words, year2023 } of languages) {
      for (const [at, document] of documents.entries()) {
        await visitor.goto(prefix + document);
        await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(
          (at === 3 ? texts[at]?.final : texts[at]?.working) ?? "",
        );
        const history = visitor.getByRole("region", { name: words.word.history, exact: true });
        for (const [day, name] of [
          [soca, sittings.soca.name],
          [council, sittings.council.name],
          [summit, sittings.summit.name],
        ] as const) {
          const line = history.getByRole("listitem").filter({ has: visitor.locator(`time[datetime="${day}"]`) });
          await expect(line).toHaveCount(1);
          await expect(line).toContainText(name);
        }
        await expect(history).toContainText(year2023.replaceAll(" ", "\u00a0"));
        await expect(visitor.getByRole("main")).toContainText(words.outcome.adopted);
        if (at === 3) await expect(visitor.getByRole("main")).toContainText(texts[3]?.working ?? "");
        const pages = [document, `${document}/versions/2`, `/meetings/${sittings.soca.address}`, "/documents?q=sample"];
        for (const page of pages) {
          const { body } = await ask(prefix + page);
          for (const [what, words] of Object.entries(kept))
            expect.soft(body, `${what} at ${page}`).not.toContain(words);
        }
      }
    }
  });
});
