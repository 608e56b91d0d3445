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
