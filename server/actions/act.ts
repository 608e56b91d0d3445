"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname, safeBack } from "@/i18n/paths";
import { runAct, typedIn } from "@/server/actions/acts/run";
import { log } from "@/server/door/log";
import { withSession } from "@/server/session";

/**
 * Does one act on one document. What was typed comes back with every answer but a done one, which leads on to the document,
 * or to the page that the form names as `back`.
 */
export async function actOnDocument(_before: ActState, data: FormData): Promise<ActState> {
  const values = typedIn(data);
  const { state } = await withSession(async (db, _actor, session) => ({
    state: { values, outcome: session ? await runAct(db, session, values) : { status: "signedOut" } } as ActState,
  }));
  const act = values.act?.at(-1) ?? "";
  log.info({ act, outcome: state.outcome?.status });
  if (state.outcome?.status !== "done" && state.outcome?.status !== "repeated") return state;

  const back = values.back?.at(-1);
  const page = back ? safeBack(back) : `/documents/${values.document?.at(-1)?.toLowerCase()}`;
  const href = `${page}${page.includes("?") ? "&" : "?"}done=${act}`;
  redirect(getPathname({ href, locale: await getLocale() }));
}
