import "server-only";
import type { AttachmentProblem } from "@/domain/attachments";
import { readDocx } from "@/server/papers/read-docx";

// Names of what runs or carries other files, as they stand in a PDF that does not compress them. What is compressed is not
// seen here; the page says that files are not scanned for viruses.
const active = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)\b|\/JS\s*[(<]/;

/** Whether a file is what it says, a PDF or a Word document without active parts; the kind, or what is wrong. */
export async function checkAttachment(bytes: Uint8Array): Promise<{ pdf: boolean } | { problem: AttachmentProblem }> {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (beginning.includes("%PDF-")) return checkPdf(Buffer.from(bytes).toString("latin1"));
  if (!beginning.startsWith("PK") && !beginning.startsWith("\xd0\xcf\x11\xe0")) return { problem: "notPdfOrDocx" };
  const read = await readDocx(bytes);
  if ("paragraphs" in read || read.problem === "noText") return { pdf: false };
  return { problem: read.problem === "notDocx" ? "notPdfOrDocx" : read.problem };
}

function checkPdf(text: string): { pdf: boolean } | { problem: AttachmentProblem } {
  if (!/%%EOF/.test(text.slice(-2048))) return { problem: "incomplete" };
  if (/\/Encrypt\b/.test(text)) return { problem: "encrypted" };
  return active.test(text) ? { problem: "active" } : { pdf: true };
}
