import { cookies } from "next/headers";
import { type NextRequest, NextResponse } from "next/server";
import { safeBack } from "@/i18n/paths";

const year = 365 * 24 * 60 * 60;

/** Keeps by day, by night or as on the device, and goes back to the page; a plain link, so that it needs no script. */
export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const to = searchParams.get("to");
  const kept = await cookies();
  if (to === "light" || to === "dark")
    kept.set("theme", to, { path: "/", maxAge: year, sameSite: "lax", httpOnly: true });
  else kept.delete("theme");
  return new NextResponse(null, { status: 303, headers: { location: safeBack(searchParams.get("back")) } });
}
