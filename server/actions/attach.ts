import { createHash } from "node:crypto";
import { type AttachmentProblem, attachmentAudiences, slots } from "@/domain/attachments";
import { fileName, uploadLimit } from "@/domain/uploads";
import { asOpened, openedBy, whereNotSent } from "@/server/actions/acts/as-opened";
import { ownRequest } from "@/server/actions/acts/own-request";
import { type Attached, attach, mayAttach } from "@/server/commands/attach";
import { checkAttachment } from "@/server/papers/check-attachment";

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Where an attached file leads: back to the list, with what is wrong or with the file in it. */
export async function takeAttachment(request: Request, reference: string): Promise<string> {
  const list = `/documents/${reference}/attachments`;
  // Who asks, and whether they may, is known before a byte of the file is read.
  const opened = openedBy(request);
  const first = await asOpened(opened, (db, session) => mayAttach(db, session, reference));
  if (first.stopped) return whereNotSent(first.stopped, opened, list) ?? `/sign-in?back=${encodeURIComponent(list)}`;
  if (first.sent === null || first.sent.refusal) return list;

  const data = await request.formData().catch(() => null);
  const chosen = new URLSearchParams();
  for (const field of ["slot", "audience", "member"]) {
    const value = data?.get(field);
    if (typeof value === "string" && /^\w{1,20}$/.test(value)) chosen.set(field, value);
  }
  const back = (problem: AttachmentProblem) => `${list}?${new URLSearchParams([...chosen, ["problem", problem]])}#add`;
  const asked = String(data?.get("request") ?? "");
  if (!data || !isId.test(asked)) return back("incomplete");
  const file = await readFile(data);
  if (typeof file === "string") return back(file);
  const { sent: kept, stopped } = await asOpened(opened, (db, session) =>
    attach(db, session, { address: reference, request: requestOf(asked, file) }, file),
  );
  const elsewhere = whereNotSent(stopped, opened, `${list}?${chosen}`);
  if (elsewhere) return elsewhere;
  if (kept?.status === "full") return back("tooMany");
  if (kept?.status === "unknownMember") return back("member");
  return kept?.status === "done" || kept?.status === "repeated" ? `${list}?done=attach` : list;
}

/** The same file in the same form is the same request; another one, as after the browser's “Back”, is another. */
function requestOf(asked: string, { slot, audience, name, sha256 }: Attached): string {
  const said = { slot: [slot], audience: [audience], name: [name], file: [Buffer.from(sha256).toString("hex")] };
  return ownRequest({ request: [asked], ...said }).request?.at(-1) ?? asked;
}

async function readFile(data: FormData): Promise<Attached | AttachmentProblem> {
  const slot = slots.find((one) => one === data.get("slot"));
  const open = attachmentAudiences.find((one) => one === data.get("audience")) ?? "leads";
  const from = String(data.get("member") ?? "");
  if (slot === "letter" && !/^[A-Z]{2}$/.test(from)) return "member";
  const given = data.get("file");
  if (!slot) return "slot";
  if (!(given instanceof File) || (given.size === 0 && given.name === "")) return "missing";
  if (given.size === 0) return "empty";
  if (given.size > uploadLimit) return "tooLarge";
  const bytes = new Uint8Array(await given.arrayBuffer());
  const checked = await checkAttachment(bytes);
  if ("problem" in checked) return checked.problem;
  const name = fileName(given.name, checked.pdf ? "pdf" : "docx");
  const sha256 = new Uint8Array(createHash("sha256").update(bytes).digest());
  const read = slot === "letter" ? { audience: "member" as const, memberCode: from } : { audience: open };
  return { slot, ...read, name, pdf: checked.pdf, sha256, bytes };
}
