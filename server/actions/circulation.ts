"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActOutcome, ActState } from "@/domain/outcome";
import { getPathname } from "@/i18n/paths";
import { runCirculationAct } from "@/server/actions/acts/circulation";
import { typedIn } from "@/server/actions/acts/run";
import { log } from "@/server/door/log";
import { withSession } from "@/server/session";

/** Does one act on a circulation: `send` a new one, `cite` a body's rule for them, or what is done with one that was sent. */
export async function actOnCirculation(_before: ActState, data: FormData): Promise<ActState> {
  const values = typedIn(data);
  const { outcome } = await withSession(async (db, _actor, session) => ({
    outcome: (session ? await runCirculationAct(db, session, values) : { status: "signedOut" }) as ActOutcome,
  }));
  const act = values.act?.at(-1) ?? "";
  log.info({ act: `circulation ${act}`, outcome: outcome.status });
  if (outcome.status !== "done" && outcome.status !== "repeated") return { values, outcome };
  const page = act === "cite" ? "rules" : (outcome.address ?? values.circulation?.at(-1)?.toLowerCase() ?? "");
  redirect(getPathname({ href: `/circulations/${page}?done=${act}`, locale: await getLocale() }));
}
