"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname } from "@/i18n/paths";
import { answerTo } from "@/server/actions/acts/as-opened";
import { runCirculationAct } from "@/server/actions/acts/circulation";
import { hasForm } from "@/server/actions/acts/has-form";
import { log } from "@/server/door/log";

/** Does one act on a circulation: `send` a new one, `cite` a body's rule for them, or what is done with one that was sent. */
export async function actOnCirculation(_before: ActState, data: FormData): Promise<ActState> {
  const { values, outcome } = await answerTo(
    data,
    async (db, session, typed) => ({
      outcome: await runCirculationAct(db, session, typed),
    }),
    hasForm.circulation,
  );
  const act = values.act?.at(-1) ?? "";
  log.info({ act: `circulation ${act}`, outcome: outcome.status });
  if (outcome.status !== "done" && outcome.status !== "repeated") return { values, outcome };
  const page = act === "cite" ? "rules" : (outcome.address ?? values.circulation?.at(-1)?.toLowerCase() ?? "");
  redirect(getPathname({ href: `/circulations/${page}?done=${act}`, locale: await getLocale() }));
}
