"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname } from "@/i18n/paths";
import { answerTo } from "@/server/actions/acts/as-opened";
import { hasForm } from "@/server/actions/acts/has-form";
import { runProposal } from "@/server/actions/acts/proposal";
import { log } from "@/server/door/log";

/** Proposes a document and leads on to it; what was typed comes back with every other answer. */
export async function propose(_before: ActState, data: FormData): Promise<ActState> {
  const { values, outcome } = await answerTo(
    data,
    async (db, session, typed) => ({
      outcome: await runProposal(db, session, typed),
    }),
    hasForm.proposal,
  );
  log.info({ act: "propose", outcome: outcome.status });
  if ((outcome.status !== "done" && outcome.status !== "repeated") || !outcome.address) return { values, outcome };
  redirect(getPathname({ href: `/documents/${outcome.address}?done=propose`, locale: await getLocale() }));
}
