import { expect, test } from "./fixtures";
import { languages } from "./words";

const [{ words }] = languages;

/** A text of so many numbered paragraphs, each with a word of its own. */
const text = (word: string) =>
  [
    "Sample declaration",
    ...Array.from({ length: 14 }, (_, n) => `${n + 1}. Sample paragraph about ${word} ${n}.`),
  ].join("\n\n");

test("a brief for the minister is one printed page, for the own delegation alone", async ({ as, database, seed }) => {
  const { id, address } = await seed({
    stage: "soca",
    texts: ["delegations", "delegations"],
    wordings: [text("rivers"), text("rivers and lakes")],
  });
  await database.query(
    `INSERT INTO position (document_id, version_number, member_code, stance, reason, paragraphs)
     VALUES ($1, 1, 'ID', 'reserve', 'Sample: we await instructions.', '{}')`,
    [id],
  );
  await database.query(
    "INSERT INTO position_draft (document_id, version_number, member_code, note, paragraphs) VALUES ($1, 2, 'ID', $2, '{}')",
    [id, "Sample: our point for the corridor."],
  );
  const page = await as("delegate of Indonesia");
  await page.goto(`${address}/brief`);
  const main = page.getByRole("main");
  await expect(main).toContainText("Sample: our point for the corridor.");
  await expect(main).toContainText("Sample: we await instructions.");
  await expect(main).toContainText("14 paragraphs have changed since version 1.");
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  const thai = await as("delegate of Thailand");
  await thai.goto(`${address}/brief`);
  await expect(thai.getByRole("main")).toContainText(words.brief.noWord);
  expect(await thai.content()).not.toMatch(/corridor|await instructions/);
});
