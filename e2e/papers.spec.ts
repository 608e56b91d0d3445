import yauzl from "yauzl";
import { ask } from "./ask";
import { expect, test } from "./fixtures";

/** One part of a Word document, by a piece of its name. */
const partOf = (bytes: Buffer, name: string) =>
  new Promise<string>((done, failed) =>
    yauzl.fromBuffer(bytes, {}, (error, zip) => {
      if (error) return failed(error);
      let found = false;
      zip.on("end", () => found || failed(new Error(`There is no ${name}.`)));
      zip.on("entry", (entry) => {
        if (!entry.fileName.includes(name)) return;
        found = true;
        zip.openReadStream(entry, (_, stream) => {
          const parts: Buffer[] = [];
          stream?.on("data", (part) => parts.push(part)).on("end", () => done(Buffer.concat(parts).toString()));
        });
      });
    }),
  );

test("a text leaves as PDF and DOCX, clean and marked up, under the name of who has it in hand", async ({
  database,
  seed,
  sessionOf,
}) => {
  const { id, address, reference } = await seed({
    stage: "council",
    texts: ["delegations", "delegations"],
    wordings: ["1. Keep national registers;", "1. Keep registers [TH: of cloth];"],
  });
  await database.query(
    `INSERT INTO decision (document_id, body_code, gate, verb, version_number, day, meeting_id)
     SELECT $1, 'SOCA', 'soca', 'endorsed', 2, '2026-01-10', id FROM meeting WHERE address = 'sample-summit'`,
    [id],
  );
  const session = await sessionOf("delegate of Thailand");
  expect((await ask(`${address}/versions/2`, { session })).body).toContain("As endorsed by Sample Summit");
  const paper = (query: string, by: { session?: string } = { session }) => ask(`/api${address}/paper?${query}`, by);
  const clean = await paper("version=2&as=docx");
  expect(clean.headers["content-disposition"]).toContain(`${address.split("/").at(-1)}-v2-sample.docx`);
  const body = await partOf(clean.bytes, "word/document.xml");
  for (const said of [reference, "Version 2", "As endorsed by Sample Summit", "Keep registers [of cloth];"]) {
    expect(body, said).toContain(said);
  }
  const foot = await partOf(clean.bytes, "word/footer");
  for (const said of ["Sample", reference, "Restricted: copy of Test delegate of Thailand, Thailand"]) {
    expect(foot, said).toContain(said);
  }
  const marked = await partOf((await paper("version=2&from=1&as=docx")).bytes, "word/document.xml");
  expect(marked).toMatch(/<w:strike\/>.*national/);
  expect(marked).not.toContain("TH:");
  // The states that hold brackets are named in a file of its own, for the reader's own eyes.
  const named = await paper("version=2&as=docx&holders=named");
  expect(named.headers["content-disposition"]).toContain("-v2-own-eyes-sample.docx");
  expect(await partOf(named.bytes, "word/document.xml")).toContain("Keep registers [TH: of cloth];");
  expect(await partOf(named.bytes, "word/footer")).toContain("For own eyes: not for the hall");
  expect((await paper("version=2&from=1&as=pdf&lang=id")).bytes.subarray(0, 5).toString()).toBe("%PDF-");

  for (const reader of ["visitor", "viewer", "officer of SOMSWD"] as const) {
    expect((await paper("version=2&as=pdf", { session: await sessionOf(reader) })).status, reader).toBe(404);
  }
  for (const query of ["version=9&as=pdf", "version=2&from=9&as=pdf", "version=2&as=exe", ""]) {
    expect((await paper(query)).status, query).toBe(404);
  }
});

test("a released text leaves under nobody's name, without the states that hold its brackets", async ({ seed }) => {
  const { address } = await seed({
    stage: "council",
    listed: true,
    texts: ["public"],
    wordings: ["1. Keep [TH: national] registers;"],
  });
  for (const asked of ["", "&holders=named"]) {
    const { bytes } = await ask(`/api${address}/paper?version=1&as=docx${asked}`);
    expect(await partOf(bytes, "word/footer")).not.toContain("Restricted");
    expect(await partOf(bytes, "word/document.xml")).toContain("Keep [national] registers;");
  }
});
