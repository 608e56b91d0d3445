import { describe, expect, test } from "vitest";
import { checkAttachment } from "@/server/papers/check-attachment";
import { docx } from "@/server/testing/docx";

const pdf = (inside: string) => new Uint8Array(Buffer.from(`%PDF-1.7\n${inside}\n%%EOF\n`, "latin1"));

describe("a file that is attached", () => {
  test.each([
    ["a plain PDF", pdf("1 0 obj << /Type /Catalog >> endobj"), { pdf: true }],
    ["a Word document", new Uint8Array(docx(["We agree."])), { pdf: false }],
    ["a PDF with a script", pdf("<< /S /JavaScript /JS (app.alert(1)) >>"), { problem: "active" }],
    ["a PDF that starts a program", pdf("<< /S /Launch /F (cmd.exe) >>"), { problem: "active" }],
    ["a PDF that carries files", pdf("<< /EmbeddedFiles 5 0 R >>"), { problem: "active" }],
    ["a PDF under a password", pdf("trailer << /Encrypt 9 0 R >>"), { problem: "encrypted" }],
    ["half a PDF", new Uint8Array(Buffer.from("%PDF-1.7\n1 0 obj")), { problem: "incomplete" }],
    ["a page that calls itself a PDF", new Uint8Array(Buffer.from("<html>")), { problem: "notPdfOrDocx" }],
    ["a PDF that names its script by codes", pdf("<< /S /J#61vaScript /J#53 (app.alert(1)) >>"), { problem: "active" }],
    [
      "a PDF that is an archive too",
      new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), docx(["a"]), Buffer.from("\n%%EOF\n")])),
      { problem: "notPdfOrDocx" },
    ],
    [
      "a document with macros that says further on that it is a PDF",
      new Uint8Array(
        Buffer.concat([docx(["a"], [{ name: "%PDF-1.7/word/vbaProject.bin", content: "x" }]), Buffer.from("%%EOF")]),
      ),
      { problem: "notPdfOrDocx" },
    ],
    [
      "a page that says further on that it is a PDF",
      new Uint8Array(Buffer.from("<html><script>1</script>\n%PDF-1.7\n%%EOF")),
      { problem: "notPdfOrDocx" },
    ],
    ["a program", new Uint8Array(Buffer.from("MZ\x90\x00")), { problem: "notPdfOrDocx" }],
    ["an archive that is no document", new Uint8Array(Buffer.from("PK\x03\x04")), { problem: "notPdfOrDocx" }],
    [
      "a document with macros",
      new Uint8Array(docx(["a"], [{ name: "word/vbaProject.bin", content: "x" }])),
      { problem: "macros" },
    ],
  ])("may be or not: %s", async (_, bytes, answer) => {
    expect(await checkAttachment(bytes)).toEqual(answer);
  });
});
