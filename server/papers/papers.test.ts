import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { belowTitle, cleanPaper, markedPaper, type Paper } from "@/domain/paper";
import { paragraphsIn } from "@/domain/paragraphs";
import { writeDocx } from "@/server/papers/docx";
import { writePdf } from "@/server/papers/pdf";
import { readDocx } from "@/server/papers/read-docx";

const text =
  "Recalling;\n\n1. We agree;\n\n(a) Tiếng Việt;\n\n2. เด็กทุกคน;\n\n3. ເດັກທຸກຄົນ;\n\n4. កុមារទាំងអស់;\n\n5. ကလေးအားလုံး;";
const paper = (paragraphs: Paper["paragraphs"]): Paper => ({
  title: "Sample declaration",
  band: ["ASEAN Socio-Cultural Community", "Restricted"],
  head: ["SAMPLE/2026/01, Version 1"],
  foot: "Sample · SAMPLE/2026/01 · Restricted: copy of A, Indonesia",
  paragraphs,
  unprinted: (signs) => `No letters: ${signs}.`,
});

/** What the pages of a PDF map their glyphs back to: the signs that a reader can take out of it again. */
function signsIn(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const found: string[] = [];
  for (let at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 7)) {
    const end = bytes.indexOf("\nendstream", at);
    try {
      const content = inflateSync(bytes.subarray(at + 7, end)).toString("latin1");
      if (content.includes("beginbfrange") || content.includes("beginbfchar")) {
        for (const [, hex] of content.matchAll(/<([0-9a-f ]{4,})>/gi))
          for (const code of (hex ?? "").match(/[0-9a-f]{4}/gi) ?? [])
            found.push(String.fromCharCode(Number.parseInt(code, 16)));
      }
    } catch {}
  }
  return found.join("");
}

test("a PDF holds the letters of every script of the Member States, and says which signs it lacks", async () => {
  const lacking = paper(cleanPaper(paragraphsIn(`${text}\n\n6. 漢;`)));
  let said = "";
  const pdf = await writePdf({ ...lacking, unprinted: (signs) => (said = `No letters: ${signs}.`) });
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
  const signs = signsIn(pdf);
  for (const sign of ["W", "ế", "ด", "ເ", "ក", "က"]) expect(signs, sign).toContain(sign);
  expect(said).toBe("No letters: U+6F22.");
});

test("a long text goes on from page to page", async () => {
  const long = paragraphsIn(
    Array.from({ length: 120 }, (_, n) => `${n + 1}. ${"We agree on it. ".repeat(12)}`).join("\n\n"),
  );
  const pdf = Buffer.from(await writePdf(paper(cleanPaper(long)))).toString("latin1");
  expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(5);
});

test("a DOCX that went out can be read in again, word for word", async () => {
  const read = await readDocx(Buffer.from(await writeDocx(paper(cleanPaper(paragraphsIn(text))))));
  expect("paragraphs" in read && read.paragraphs.slice(-7).map((one) => one.text)).toEqual(text.split("\n\n"));
});

test("a marked-up DOCX underlines what came in and strikes what was taken out", async () => {
  const marked = markedPaper(paragraphsIn("1. We agree soon;\n\n2. Gone;"), paragraphsIn("1. We agree at once;"));
  const bytes = Buffer.from(await writeDocx(paper(marked)));
  expect(marked.flatMap(({ pieces }) => pieces.map(({ kind }) => kind))).toEqual([
    "same",
    "removed",
    "added",
    "same",
    "removed",
  ]);
  expect(bytes.length).toBeGreaterThan(1_000);
});

test("a text that begins with its title does not say it twice, unless the title changed", async () => {
  const [titled, other] = ["Sample declaration\n\n1. We agree;", "Sample statement\n\n1. We agree;"].map(paragraphsIn);
  const wordsOn = (paragraphs: Paper["paragraphs"]) =>
    belowTitle(paper(paragraphs)).map(({ pieces }) => pieces.map(({ text }) => text).join(""));
  expect(wordsOn(cleanPaper(titled ?? []))).toEqual(["We agree;"]);
  expect(wordsOn(cleanPaper(other ?? []))).toEqual(["Sample statement", "We agree;"]);
  expect(wordsOn(markedPaper(other ?? [], titled ?? []))).toHaveLength(2);
});
