"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname, safeBack } from "@/i18n/paths";
import { answerTo } from "@/server/actions/acts/as-opened";
import { hasForm } from "@/server/actions/acts/has-form";
import { runMeetingAct } from "@/server/actions/acts/meeting";
import { log } from "@/server/door/log";

/** Does one act on a meeting, `attendance` or `decideSeveral`, and leads back to its page. */
export async function actOnMeeting(_before: ActState, data: FormData): Promise<ActState> {
  const { values, outcome } = await answerTo(
    data,
    async (db, session, typed) => ({
      outcome: await runMeetingAct(db, session, typed),
    }),
    hasForm.meeting,
  );
  const act = values.act?.at(-1) ?? "";
  log.info({ act, outcome: outcome.status });
  if (outcome.status !== "done" && outcome.status !== "repeated") return { values, outcome };

  const back = values.back?.at(-1);
  const page = back ? safeBack(back) : `/meetings/${encodeURIComponent(values.meeting?.at(-1) ?? "")}`;
  const href = `${page}${page.includes("?") ? "&" : "?"}done=${act}`;
  redirect(getPathname({ href, locale: await getLocale() }));
}
