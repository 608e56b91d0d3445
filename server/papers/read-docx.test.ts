import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readDocx } from "@/server/papers/read-docx";
import { docx, zip } from "@/server/testing/docx";

const link = (type: string, target: string) => ({
  name: "word/_rels/document.xml.rels",
  content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});
const text = ["Sample declaration", "1. We agree, ครู &amp; ក្មេង;"];

test("a file is read as its paragraphs, tables and all, without any markup", async () => {
  const table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  const heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Purpose</w:t></w:r></w:p>';
  const styles = {
    name: "word/styles.xml",
    content:
      '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
  };
  expect(await readDocx(docx([...text, heading, table, "&lt;script&gt;"], [styles]))).toEqual({
    paragraphs: [
      { text: "Sample declaration", heading: false },
      { text: "1. We agree, ครู & ក្មេង;", heading: false },
      { text: "Purpose", heading: true },
      { text: "A cell", heading: false },
      { text: "<script>", heading: false },
    ],
    notes: ["tables"],
  });
});

test("tracked changes are read as accepted, comments are left out, and both are told of", async () => {
  const tracked =
    '<w:p><w:r><w:t xml:space="preserve">1. We </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>refuse</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>agree</w:t></w:r></w:ins></w:p>';
  const comments = {
    name: "word/comments.xml",
    content:
      '<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
  };
  const read = await readDocx(docx([tracked], [comments]));
  expect(read).toEqual({ paragraphs: [{ text: "1. We agree", heading: false }], notes: ["tracked", "comments"] });
});

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A part that refers to others by markup of its own. */
const linked = (...elements: string[]) => ({
  name: "word/_rels/document.xml.rels",
  content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`,
});
const template = `Type="${office}/attachedTemplate" Target="https://example.org/t"`;
const field = (...pieces: string[]) =>
  `<w:p>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join("")}<w:r><w:t>1. We agree</w:t></w:r></w:p>`;

describe("a file is refused that hides what it does,", () => {
  test.each([
    [
      "a template in other quotes",
      docx(text, [linked(`<Relationship Id='r9' ${template} TargetMode='External'/>`)]),
      "remote",
    ],
    [
      "a template with room around the sign",
      docx(text, [linked(`<Relationship Id="r9" ${template} TargetMode = "External"/>`)]),
      "remote",
    ],
    [
      "a template by codes",
      docx(text, [linked(`<Relationship Id="r9" ${template} TargetMode="&#x45;xternal"/>`)]),
      "remote",
    ],
    [
      "a template under another prefix",
      docx(text, [linked(`<p:Relationship xmlns:p="x" Id="r9" ${template} TargetMode="External"/>`)]),
      "remote",
    ],
    [
      "a template behind a sign that ends it",
      docx(text, [linked(`<Relationship Id="r>9" ${template} TargetMode="External"/>`)]),
      "remote",
    ],
    [
      "a template that calls itself a link",
      docx(text, [linked(`<Relationship Id="/hyperlink" ${template} TargetMode="External"/>`)]),
      "remote",
    ],
    [
      "an object by what it is to the text",
      docx(text, [linked(`<Relationship Id="r9" Type="${office}/oleObject" Target="media/a.bin"/>`)]),
      "embedded",
    ],
    [
      "macros by what they are to the text",
      docx(text, [
        linked(
          `<Relationship Id="r9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"/>`,
        ),
      ]),
      "macros",
    ],
    [
      "another text in it",
      docx(text, [linked(`<Relationship Id="r9" Type="${office}/aFChunk" Target="a.html"/>`)]),
      "embedded",
    ],
    [
      "a part in another encoding",
      docx(text, [{ name: "word/settings.xml", content: Buffer.from("\ufeff<a/>", "utf16le") }]),
      "notDocx",
    ],
    [
      "entities elsewhere",
      docx(text, [
        { name: "word/styles.xml", content: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
      ]),
      "notDocx",
    ],
    ["a field that starts a program", docx([field(' DDEAUTO c:\\\\x "/k" ')]), "remote"],
    ["such a field in pieces", docx([field(" DD", "EAU", "TO c:\\\\x ")]), "remote"],
    ["a picture from elsewhere", docx([field(' INCLUDEPICTURE "https://example.org/a.png" ')]), "remote"],
    [
      "such a field in one piece",
      docx(['<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;a&quot; "/><w:r><w:t>1. We agree</w:t></w:r></w:p>']),
      "remote",
    ],
  ])("%s", async (_, bytes, problem) => {
    expect(await readDocx(bytes)).toEqual({ problem });
  });

  test("and one whose fields are its own is read", async () => {
    const own = field(" PAGEREF _Toc1 \\h ") + field(' HYPERLINK "https://asean.org" ') + field(" LINK ");
    expect(
      await readDocx(
        docx(
          [own],
          [linked(`<Relationship Id="r9" Type="${office}/image" Target="media/a.png" TargetMode="Internal"/>`)],
        ),
      ),
    ).toMatchObject({ notes: [] });
  });
});

describe("a file is refused that is", () => {
  test.each([
    ["empty", Buffer.alloc(0), "empty"],
    ["a page under another name", Buffer.from("<html><script>1</script></html>"), "notDocx"],
    ["a program", Buffer.from("MZ\x90\x00"), "notDocx"],
    ["of the older kind, or behind a password", Buffer.from("d0cf11e0a1b11ae100", "hex"), "encrypted"],
    ["an archive of something else", zip([{ name: "a.txt", content: "a" }]), "notDocx"],
    ["cut off", docx(text).subarray(0, 300), "notDocx"],
    ["without a text", docx(["<w:p/>"]), "noText"],
    ["with macros", docx(text, [{ name: "word/vbaProject.bin", content: "x" }]), "macros"],
    ["with another file in it", docx(text, [{ name: "word/embeddings/oleObject1.bin", content: "x" }]), "embedded"],
    ["with a template from elsewhere", docx(text, [link("attachedTemplate", "https://example.org/t")]), "remote"],
    [
      "with a part behind a password",
      docx(text, [{ name: "word/x.xml", content: "x", packed: true, flags: 1 }]),
      "encrypted",
    ],
    ["with one name twice", docx(text, [{ name: "word/document.xml", content: "x" }]), "bomb"],
    [
      "with far more in it than it shows",
      docx(text, [{ name: "word/media/a.bin", content: Buffer.alloc(30_000_000), packed: true }]),
      "bomb",
    ],
    [
      "of more parts than any document",
      docx(
        text,
        Array.from({ length: 2_100 }, (_, n) => ({ name: `word/${n}.bin`, content: "x" })),
      ),
      "bomb",
    ],
    ["outside its own folder", docx(text, [{ name: "../../etc/passwd", content: "x" }]), "notDocx"],
    ["with entities", docx(["<w:p/><!DOCTYPE x>"]), "notDocx"],
  ])("%s", async (_, bytes, problem) => {
    expect(await readDocx(bytes)).toEqual({ problem });
  });
});

test("a link to a page is no part from elsewhere, and a large picture is no harm", async () => {
  const picture = { name: "word/media/a.png", content: randomBytes(12_000_000) };
  expect(await readDocx(docx(text, [link("hyperlink", "https://example.org/"), picture]))).toMatchObject({ notes: [] });
});
