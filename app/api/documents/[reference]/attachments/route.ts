import { getPathname } from "@/i18n/paths";
import { takeAttachment } from "@/server/actions/attach";

type Context = RouteContext<"/api/documents/[reference]/attachments">;

/** Takes a file beside the texts of a document; works from a plain form. */
export async function POST(request: Request, { params }: Context) {
  const { reference } = await params;
  const locale = new URL(request.url).searchParams.get("lang") === "id" ? "id" : "en";
  if (!/^[\w-]{1,40}$/.test(reference)) return new Response(null, { status: 404 });
  const href = await takeAttachment(request, reference);
  return new Response(null, {
    status: 303,
    headers: { location: getPathname({ href, locale }), "cache-control": "private, no-store" },
  });
}

/** There is nothing to be read here. */
export const GET = () => new Response(null, { status: 404 });
