"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname } from "@/i18n/paths";
import { runCommentAct } from "@/server/actions/acts/comments";
import { typedIn } from "@/server/actions/acts/run";
import { log } from "@/server/door/log";
import { withSession } from "@/server/session";

/** Does one act with comments. What was typed comes back with every answer but a done one, which leads to the comments. */
export async function actOnComments(_before: ActState, data: FormData): Promise<ActState> {
  const values = typedIn(data);
  const { state } = await withSession(async (db, _actor, session) => ({
    state: {
      values,
      outcome: session ? await runCommentAct(db, session, values) : { status: "signedOut" },
    } as ActState,
  }));
  const act = values.act?.at(-1) ?? "";
  log.info({ act: `comment ${act}`, outcome: state.outcome?.status });
  if (state.outcome?.status !== "done" && state.outcome?.status !== "repeated") return state;

  const document = encodeURIComponent(values.document?.at(-1)?.toLowerCase() ?? "");
  const version = Number(values.version?.at(-1)) || 1;
  const thread = values.thread?.at(-1);
  const href = `/documents/${document}/comments?version=${version}&done=${act}${thread ? `&thread=${thread}#thread-${thread}` : ""}`;
  redirect(getPathname({ href, locale: await getLocale() }));
}
