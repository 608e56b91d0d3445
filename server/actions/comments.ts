"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname } from "@/i18n/paths";
import { answerTo } from "@/server/actions/acts/as-opened";
import { runCommentAct } from "@/server/actions/acts/comments";
import { hasForm } from "@/server/actions/acts/has-form";
import { log } from "@/server/door/log";

/** Does one act with comments. What was typed comes back with every answer but a done one, which leads to the comments. */
export async function actOnComments(_before: ActState, data: FormData): Promise<ActState> {
  const { values, outcome } = await answerTo(
    data,
    async (db, session, typed) => ({
      outcome: await runCommentAct(db, session, typed),
    }),
    hasForm.comments,
  );
  const act = values.act?.at(-1) ?? "";
  log.info({ act: `comment ${act}`, outcome: outcome.status });
  if (outcome.status !== "done" && outcome.status !== "repeated") return { values, outcome };

  const document = encodeURIComponent(values.document?.at(-1)?.toLowerCase() ?? "");
  const version = Number(values.version?.at(-1)) || 1;
  const thread = values.thread?.at(-1);
  const href = `/documents/${document}/comments?version=${version}&done=${act}${thread ? `&thread=${thread}#thread-${thread}` : ""}`;
  redirect(getPathname({ href, locale: await getLocale() }));
}
