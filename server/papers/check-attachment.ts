import "server-only";
import type { AttachmentProblem } from "@/domain/attachments";
import { readDocx } from "@/server/papers/read-docx";

// Names of what runs or carries other files, as they stand in a PDF that does not compress them. What is compressed is not
// seen here; the page says that files are not scanned for viruses.
const active = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)\b|\/JS\s*[(<]/;

/** Whether a file is what it says, a PDF or a Word document without active parts; the kind, or what is wrong. */
export async function checkAttachment(bytes: Uint8Array): Promise<{ pdf: boolean } | { problem: AttachmentProblem }> {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (/^(\xef\xbb\xbf)?\s*%PDF-/.test(beginning)) return checkPdf(Buffer.from(bytes).toString("latin1"));
  if (!beginning.startsWith("PK") && !beginning.startsWith("\xd0\xcf\x11\xe0")) return { problem: "notPdfOrDocx" };
  const read = await readDocx(bytes);
  if ("paragraphs" in read || read.problem === "noText") return { pdf: false };
  return { problem: read.problem === "notDocx" ? "notPdfOrDocx" : read.problem };
}

function checkPdf(text: string): { pdf: boolean } | { problem: AttachmentProblem } {
  if (!/%%EOF/.test(text.slice(-2048))) return { problem: "incomplete" };
  // An archive is read from its end: such a file would be another one to another program.
  if (text.slice(-66_000).includes("PK\x05\x06")) return { problem: "notPdfOrDocx" };
  // A name may be written by the codes of its letters.
  const named = text.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  if (/\/Encrypt\b/.test(named)) return { problem: "encrypted" };
  return active.test(named) ? { problem: "active" } : { pdf: true };
}
