import { NextResponse } from "next/server";
import { getPathname } from "@/i18n/paths";
import { defaultLocale, isLocale } from "@/i18n/routing";
import { leave } from "@/server/actions/leave";

type Context = RouteContext<"/[locale]/sign-out">;

async function to(href: string, { params }: Context) {
  const { locale } = await params;
  const location = getPathname({ href, locale: isLocale(locale) ? locale : defaultLocale });
  return new NextResponse(null, { status: 303, headers: { location } });
}

/** Signs out. A form's own address rather than an action, so that the browser leaves the document and all it remembers. */
export async function POST(_request: Request, context: Context) {
  await leave();
  return to("/", context);
}

/** Looking at the address signs nobody out. */
export const GET = (_request: Request, context: Context) => to("/account", context);
