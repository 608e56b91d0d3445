import { attachmentAs } from "@/domain/uploads";
import { findAttachment } from "@/server/queries/attachments";
import { withSession } from "@/server/session";

type Context = RouteContext<"/api/documents/[reference]/attachments/[attachment]">;

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A file beside the texts of a document, as it came: to be saved, never shown. */
export async function GET(_request: Request, { params }: Context) {
  const { reference, attachment } = await params;
  const { file } = await withSession(async (db) => ({ file: await findAttachment(db, reference, attachment) }));
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: {
      "content-type": file.pdf ? "application/pdf" : docx,
      "content-length": String(file.bytes.length),
      "content-disposition": attachmentAs(file.name),
      "cache-control": "private, no-store",
    },
  });
}
