import { docx } from "../server/testing/docx";
import { ask, base } from "./ask";
import { press, seeDone } from "./by-hand";
import { expect, test } from "./fixtures";
import { underOf } from "./people";
import { takeStep } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;
const pdf = (size = 0) => Buffer.from(`%PDF-1.7\nSample review${"x".repeat(size)}\n%%EOF\n`);

for (const javaScriptEnabled of [true, false]) {
  test(`a file is attached, found by whom it is for, and taken away, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    seed,
    sessionOf,
  }) => {
    const { address } = await seed({ leadMembers: ["ID"], texts: ["delegations"] });
    const page = await as("delegate of Indonesia", { javaScriptEnabled });
    await page.goto(address);
    await page.getByRole("link", { name: words.attachment.openAdd }).click();
    await page.getByLabel(words.attachment.slot.legalReview).check();
    await page
      .getByLabel(words.text.upload.file, { exact: true })
      .setInputFiles({ name: "a.pdf", buffer: Buffer.from("<html>"), mimeType: "application/pdf" });
    await page.getByRole("button", { name: words.attachment.submit }).click();
    const wrong = page.getByRole("main").getByRole("alert");
    await expect(wrong).toContainText(words.attachment.problem.notPdfOrDocx);
    const [line, heading] = [wrong.getByRole("link"), wrong.getByRole("heading")];
    const colorOf = (one: typeof line) => one.evaluate((element) => getComputedStyle(element).color);
    expect(await colorOf(line)).toBe(await colorOf(heading));
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel(words.attachment.slot.legalReview)).toBeChecked();

    await page.getByLabel(words.attachment.audience.inside).check();
    await page
      .getByLabel(words.text.upload.file, { exact: true })
      .setInputFiles({ name: "Telaah (contoh).pdf", buffer: pdf(), mimeType: "application/pdf" });
    await page.getByRole("button", { name: words.attachment.submit }).click();
    await expect(page.getByRole("status")).toHaveText(words.attachment.added);
    const link = page.getByRole("link", { name: "Telaah (contoh).pdf" });
    const href = (await link.getAttribute("href")) ?? "";

    const saved = await ask(href, { session: await sessionOf("delegate of Thailand") });
    expect(Buffer.compare(saved.bytes, pdf())).toBe(0);
    expect(saved.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": expect.stringMatching(/^attachment; /),
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
    for (const reader of ["visitor", "viewer", "officer of SOMSWD"] as const)
      expect((await ask(href, { session: await sessionOf(reader) })).status, reader).toBe(404);

    await page.getByRole("link", { name: words.move.detach }).click();
    await page.getByLabel(words.act.field.reason).fill("The wrong file.");
    await page.locator("main form:has(input[name=request])").getByRole("button").click();
    await expect(page).toHaveURL(/done=detach/);
    expect((await ask(href, { session: await sessionOf("delegate of Thailand") })).status).toBe(404);
  });
}

test("what is meant for the leads is theirs, and only leads and the secretariat attach", async ({
  database,
  seed,
  sessionOf,
}) => {
  const { id, address } = await seed({ leadMembers: ["ID"], texts: ["delegations"] });
  const send = async (
    reader: Parameters<typeof sessionOf>[0],
    bytes: Buffer,
    audience: string,
    request: string = crypto.randomUUID(),
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ request, slot: "other", audience })) form.set(name, value);
    form.set("file", new File([new Uint8Array(bytes)], "Note.docx"));
    const sent = new Response(form);
    const headers = { origin: base, "content-type": sent.headers.get("content-type") ?? "" };
    const body = Buffer.from(await sent.arrayBuffer());
    const session = await sessionOf(reader);
    return ask(`/api${address}/attachments?under=${underOf(session)}`, { method: "POST", session, body, headers });
  };
  for (const reader of ["visitor", "viewer", "delegate of Thailand", "administrator"] as const) {
    await send(reader, docx(["Note"]), "inside");
    expect(await database.query("SELECT id FROM attachment WHERE document_id = $1", [id]), reader).toEqual([]);
  }
  const large = pdf(12 * 1_048_576);
  await send("head of Indonesia", large, "leads");
  const [kept] = await database.query("SELECT id, bytes FROM attachment WHERE document_id = $1", [id]);
  expect(Buffer.compare(kept?.bytes, large)).toBe(0);
  const list = `${address}/attachments`;
  for (const [reader, sees] of [
    ["delegate of Indonesia", true],
    ["officer of the Chair", true],
    ["delegate of Thailand", false],
  ] as const) {
    const { body } = await ask(list, { session: await sessionOf(reader) });
    expect(body.includes("Note.pdf"), reader).toBe(sees);
    const { status } = await ask(`/api${list}/${kept?.id}`, { session: await sessionOf(reader) });
    expect(status, reader).toBe(sees ? 200 : 404);
  }
  // The same form again is the same file; with another file in it, as after the browser's Back, it is another one.
  const request = crypto.randomUUID();
  for (const words of ["One", "One", "Two"]) await send("head of Indonesia", docx([words]), "inside", request);
  expect(await database.query("SELECT id FROM attachment WHERE document_id = $1", [id])).toHaveLength(3);
});

test("the letter with which a state's word came is put beside it, and that state reads it before it answers", async ({
  as,
  seed,
  sessionOf,
}) => {
  const { address } = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"] });
  const officer = await as("officer of the Chair", { javaScriptEnabled: false });
  const said = { member: "TH", stance: "agree", means: "letter", day: "2026-01-20" };
  await takeStep(officer, address, "position", said);
  await officer.getByRole("link", { name: words.position.attachLetter }).click();
  await expect(officer.getByLabel(words.attachment.slot.letter)).toBeChecked();
  const file = { name: "Letter (sample).pdf", buffer: pdf(), mimeType: "application/pdf" };
  await officer.getByLabel(words.text.upload.file, { exact: true }).setInputFiles(file);
  await officer.getByRole("button", { name: words.attachment.submit }).click();
  await expect(officer.getByRole("status")).toHaveText(words.attachment.added);
  await expect(officer.getByRole("main")).toContainText("For Thailand and the secretariat.");

  const thai = await as("head of Thailand");
  await thai.goto(`${address}/steps/answer`);
  const href = await thai.getByRole("link", { name: "The letter: Letter (sample).pdf" }).getAttribute("href");
  const saved = await ask(href ?? "", { session: await sessionOf("head of Thailand") });
  expect(Buffer.compare(saved.bytes, pdf())).toBe(0);
  const lead = await sessionOf("head of Indonesia");
  expect((await ask(href ?? "", { session: lead })).status).toBe(404);
  for (const place of ["", "/attachments"])
    expect((await ask(address + place, { session: lead })).body).not.toContain("Letter (sample)");

  // It was another state's letter: the officer takes the entry back, and both read that it counts no more.
  await officer.goto(address);
  await officer.getByRole("link", { name: words.position.takeBack.link }).click();
  await press(officer, words.move.takeBack, {});
  await expect(officer.getByRole("main").getByRole("alert")).toContainText("Give a reason.");
  await press(officer, words.move.takeBack, { [words.act.field.reason]: "Sample: another state’s letter" });
  await seeDone(officer, address, "takeBack");
  for (const page of [officer, thai]) {
    await page.goto(address);
    const row = page.getByRole("table").getByRole("row", { name: "Thailand" });
    await expect(row).toContainText("The secretariat took it back on");
    await expect(row).toContainText("Sample: another state’s letter");
    await expect(row).toContainText(words.stance.none);
  }
});
