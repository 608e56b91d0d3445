"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActOutcome, ActState } from "@/domain/outcome";
import { getPathname } from "@/i18n/paths";
import { runProposal } from "@/server/actions/acts/proposal";
import { typedIn } from "@/server/actions/acts/run";
import { log } from "@/server/door/log";
import { withSession } from "@/server/session";

/** Proposes a document and leads on to it; what was typed comes back with every other answer. */
export async function propose(_before: ActState, data: FormData): Promise<ActState> {
  const values = typedIn(data);
  const { outcome } = await withSession(async (db, _actor, session) => ({
    outcome: (session ? await runProposal(db, session, values) : { status: "signedOut" }) as ActOutcome,
  }));
  log.info({ act: "propose", outcome: outcome.status });
  if ((outcome.status !== "done" && outcome.status !== "repeated") || !outcome.address) return { values, outcome };
  redirect(getPathname({ href: `/documents/${outcome.address}?done=propose`, locale: await getLocale() }));
}
