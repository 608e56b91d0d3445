"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { referenceFrom } from "@/domain/reference";
import { getPathname } from "@/i18n/paths";
import { asOpened, whereNotSent } from "@/server/actions/acts/as-opened";
import { runCirculationAct } from "@/server/actions/acts/circulation";
import { idField, textField } from "@/server/door/form";
import { log } from "@/server/door/log";

/** The pages on which receipt takes one press: the desk, that of a document, and the circulation's own. */
const isPressedOn = (page: string, circulation: string) =>
  page === "desk" ||
  page === `circulations/${circulation}` ||
  (page.startsWith("documents/") && referenceFrom(page.slice("documents/".length)) !== undefined);

/** Confirms receipt of a circulation by one press; where it cannot be, the page of the act says why. */
export async function confirmReceipt(data: FormData): Promise<void> {
  const circulation = idField(data, "circulation") ?? "";
  const typed = { act: ["receive"], circulation: [circulation], request: [idField(data, "request") ?? ""] };
  const opened = { under: [textField(data, "under")] };
  const { sent, stopped } = await asOpened(opened, (db, session) => runCirculationAct(db, session, typed));
  const outcome = sent ?? stopped;
  log.info({ act: "circulation receive", outcome: outcome.status });
  const on = textField(data, "on");
  const done = outcome.status === "done" || outcome.status === "repeated";
  const why = circulation ? `/circulations/${circulation}/steps/receive` : "/circulations";
  const back = isPressedOn(on, circulation) ? `/${on}` : why;
  const answer = done && back !== why ? `${back}?done=receive` : why;
  const href = whereNotSent(stopped, opened, back) ?? answer;
  redirect(getPathname({ href, locale: await getLocale() }));
}
