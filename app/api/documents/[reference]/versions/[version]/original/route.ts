import { attachmentAs } from "@/domain/uploads";
import { findOriginal } from "@/server/queries/originals";
import { withSession } from "@/server/session";

type Context = RouteContext<"/api/documents/[reference]/versions/[version]/original">;

/** The file that a version was read from, as it came: to be saved, never shown. */
export async function GET(_request: Request, { params }: Context) {
  const { reference, version } = await params;
  const number = /^\d{1,4}$/.test(version) ? Number(version) : 0;
  const { original } = await withSession(async (db) => ({ original: await findOriginal(db, reference, number) }));
  if (!original) return new Response(null, { status: 404 });
  return new Response(original.bytes, {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "content-length": String(original.bytes.length),
      "content-disposition": attachmentAs(original.name),
      "cache-control": "private, no-store",
    },
  });
}
