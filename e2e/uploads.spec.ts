import { createHash, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { docx } from "../server/testing/docx";
import { ask, base } from "./ask";
import { expect, test } from "./fixtures";
import { underOf } from "./people";
import { languages } from "./words";

const [{ words }] = languages;
const main = (page: Page) => page.getByRole("main");
const text = ["Sample declaration", "1. We agree to keep [ID: national] registers;", "2. ยินดีต้อนรับ;"];
const filled = (size: number) => {
  const bare = docx(text, [{ name: "word/media/a.png", content: "" }]).length;
  return docx(text, [{ name: "word/media/a.png", content: randomBytes(size - bare) }]);
};
const [megabyte, limit] = [1_048_576, 25 * 1_048_576];
const file = (name: string, buffer: Buffer) => ({ name, buffer, mimeType: "application/octet-stream" });

/** Posts a file as a form without scripts does. */
async function upload(address: string, session: string | undefined, bytes: Buffer) {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], "Annex ကမ္ဘာ.docx"));
  const sent = new Response(form);
  const body = Buffer.from(await sent.arrayBuffer());
  const headers = { origin: base, "content-type": sent.headers.get("content-type") ?? "" };
  return ask(`/api${address}/upload?under=${underOf(session)}`, { method: "POST", session, body, headers });
}

for (const javaScriptEnabled of [true, false]) {
  test(`a text is uploaded, looked at and accepted, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    seed,
  }) => {
    const { address } = await seed({ leadMembers: ["ID"], texts: ["delegations"] });
    const page = await as("head of Indonesia", { javaScriptEnabled });
    await page.goto(`${address}/steps/version`);
    await page.getByRole("link", { name: words.act.uploadInstead }).click();
    await expect(page).toHaveTitle(new RegExp(`^${words.word.sample}: ${words.text.upload.title}, [A-Z]+/`));
    await page.getByLabel(words.text.upload.file).setInputFiles(file("page.docx", Buffer.from("<html>")));
    await page.getByRole("button", { name: words.text.upload.submit }).click();
    // A file is read in a thread that takes its time to begin on a busy machine.
    await expect(page).toHaveURL(/problem=notDocx/);
    await expect(main(page).getByRole("alert")).toContainText(words.text.upload.problem.notDocx);

    const sent = docx(text);
    await page.getByLabel(words.text.upload.file).setInputFiles(file("Sample text.docx", sent));
    await page.getByRole("button", { name: words.text.upload.submit }).click();
    await expect(page).toHaveURL(/upload=/);
    await expect(main(page)).toContainText("Sample text.docx was read as 3 paragraphs");
    await expect(main(page)).toContainText(createHash("sha256").update(sent).digest("hex"));
    await expect(main(page)).toContainText(words.act.upload.kind.operative);
    const address2 = page.url();
    await page.goto(address);
    await page.goto(address2);
    await page.locator("main form:has(input[name=request])").getByRole("button").click();
    await expect(page).toHaveURL(/done=version/);

    await page.goto(`${address}/versions/2`);
    await expect(main(page)).toContainText("1 passage not yet agreed: para 1 (ID).");
    await expect(page.getByRole("link", { name: "Sample text.docx" })).toBeVisible();
  });
}

test("files of 12 and of 25 MB come back byte for byte, and one of 26 MB is refused in a sentence", async ({
  database,
  seed,
  sessionOf,
}) => {
  const session = await sessionOf("officer of the ASEAN Secretariat");
  for (const [at, size] of [12 * megabyte, limit].entries()) {
    const { id, address } = await seed({ texts: ["delegations"] });
    const sent = filled(size);
    expect(sent.length).toBe(size);
    const answer = await upload(address, session, sent);
    expect(answer.headers.location).toMatch(/\/steps\/version\?upload=/);
    const [kept] = await database.query("SELECT bytes, sha256 FROM upload WHERE document_id = $1", [id]);
    expect(Buffer.compare(kept?.bytes, sent), `${size} bytes`).toBe(0);
    expect(kept?.sha256).toEqual(createHash("sha256").update(sent).digest());
    await database.query(
      `INSERT INTO original (document_id, version_number, name, sha256, bytes)
       SELECT document_id, 1, name, sha256, bytes FROM upload WHERE document_id = $1`,
      [id],
    );
    const thai = await sessionOf("delegate of Thailand");
    const saved = await ask(`/api${address}/versions/1/original`, { session: thai });
    expect(Buffer.compare(saved.bytes, sent)).toBe(0);
    expect(saved.headers).toMatchObject({
      "content-disposition": `attachment; filename="Annex _____.docx"; filename*=UTF-8''Annex%20${encodeURIComponent("ကမ္ဘာ")}.docx`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
    for (const reader of ["visitor", "viewer", "officer of SOMSWD"] as const) {
      const refused = await ask(`/api${address}/versions/1/original`, { session: await sessionOf(reader) });
      expect(refused.status, `${reader} ${at}`).toBe(404);
    }
  }
  const { address } = await seed({ texts: ["delegations"] });
  const answer = await upload(address, session, filled(26 * megabyte));
  expect(answer.headers.location).toBe(`${address}/upload?problem=tooLarge`);
  const { body } = await ask(`${address}/upload?problem=tooLarge`, { session });
  expect(body).toContain(words.text.upload.problem.tooLarge);
});

test("only who may add a text uploads one, and what is not yet accepted is theirs alone", async ({
  database,
  seed,
  sessionOf,
}) => {
  const { id, address } = await seed({ leadMembers: ["ID"], texts: ["delegations"] });
  const small = docx(text);
  for (const reader of ["visitor", "viewer", "delegate of Thailand", "administrator"] as const) {
    await upload(address, await sessionOf(reader), small);
    expect(await database.query("SELECT id FROM upload WHERE document_id = $1", [id]), reader).toEqual([]);
  }
  const { headers } = await upload(address, await sessionOf("delegate of Indonesia"), small);
  const preview = String(headers.location);
  for (const reader of ["head of Indonesia", "officer of the Chair"] as const) {
    const { body } = await ask(preview, { session: await sessionOf(reader) });
    expect(body.includes("Sample declaration"), reader).toBe(false);
  }
  const { body } = await ask(preview, { session: await sessionOf("delegate of Indonesia") });
  expect(body.includes("Sample declaration"), preview).toBe(true);
});
