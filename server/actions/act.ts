"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname, safeBack } from "@/i18n/paths";
import { answerTo } from "@/server/actions/acts/as-opened";
import { hasForm } from "@/server/actions/acts/has-form";
import { runAct } from "@/server/actions/acts/run";
import { log } from "@/server/door/log";

/**
 * Does one act on one document. What was typed comes back with every answer but a done one, which leads on to the document,
 * or to the page that the form names as `back`.
 */
export async function actOnDocument(_before: ActState, data: FormData): Promise<ActState> {
  const { values, outcome } = await answerTo(
    data,
    async (db, session, typed) => ({
      outcome: await runAct(db, session, typed),
    }),
    hasForm.document,
  );
  const act = values.act?.at(-1) ?? "";
  log.info({ act, outcome: outcome.status });
  if (outcome.status !== "done" && outcome.status !== "repeated") return { values, outcome };

  const back = values.back?.at(-1);
  const page = back ? safeBack(back) : `/documents/${values.document?.at(-1)?.toLowerCase()}`;
  const href = `${page}${page.includes("?") ? "&" : "?"}done=${act}`;
  redirect(getPathname({ href, locale: await getLocale() }));
}
