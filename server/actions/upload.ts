import { createHash } from "node:crypto";
import { whyNotText } from "@/domain/paragraphs";
import { fileName, type UploadProblem, uploadLimit } from "@/domain/uploads";
import { asOpened, openedBy, whereNotSent } from "@/server/actions/acts/as-opened";
import { keepUpload, type Uploaded, whyNotUpload } from "@/server/commands/keep-upload";
import { readDocx } from "@/server/papers/read-docx";

/** Where an upload leads: to the preview of what was read, or back to the form with what is wrong. */
export async function takeUpload(request: Request, reference: string): Promise<string> {
  const form = `/documents/${reference}/upload`;
  // Who asks, and whether they may, is known before a byte of the file is read.
  const opened = openedBy(request);
  const first = await asOpened(opened, (db, session) => whyNotUpload(db, session, reference));
  if (first.stopped) return whereNotSent(first.stopped, opened, form) ?? `/sign-in?back=${encodeURIComponent(form)}`;
  if (first.sent === null || first.sent.refusal) return form;

  const file = await readFile(request);
  if (typeof file === "string") return `${form}?problem=${file}`;
  const { sent: kept, stopped } = await asOpened(opened, (db, session) => keepUpload(db, session, reference, file));
  const elsewhere = whereNotSent(stopped, opened, form);
  if (elsewhere) return elsewhere;
  return kept && "id" in kept ? `/documents/${reference}/steps/version?upload=${kept.id}` : form;
}

async function readFile(request: Request): Promise<Uploaded | UploadProblem> {
  const data = await request.formData().catch(() => null);
  if (!data) return "incomplete";
  const given = data.get("file");
  if (!(given instanceof File) || (given.size === 0 && given.name === "")) return "missing";
  if (given.size === 0) return "empty";
  if (given.size > uploadLimit) return "tooLarge";
  const bytes = new Uint8Array(await given.arrayBuffer());
  const read = await readDocx(bytes);
  if ("problem" in read) return read.problem;
  const text = read.paragraphs.map((paragraph) => paragraph.text.replace(/\n{2,}/g, "\n")).join("\n\n");
  const problem = whyNotText(text);
  if (problem) return problem === "required" ? "noText" : problem;
  const headings = read.paragraphs.filter(({ heading }) => heading).map((paragraph) => paragraph.text);
  const sha256 = new Uint8Array(createHash("sha256").update(bytes).digest());
  return { name: fileName(given.name), sha256, bytes, text, headings, notes: read.notes };
}
