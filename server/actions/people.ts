"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ActState } from "@/domain/outcome";
import { getPathname } from "@/i18n/paths";
import { answerTo, asOpened, whereNotSent } from "@/server/actions/acts/as-opened";
import { hasForm } from "@/server/actions/acts/has-form";
import { runPeopleAct } from "@/server/actions/acts/people";
import { typedIn } from "@/server/actions/acts/run";
import { revokeLink } from "@/server/commands/invite-person";
import { idField } from "@/server/door/form";
import { log } from "@/server/door/log";

/** The whole address of a link, which is shown in this answer and never again. */
async function linkOf(secret: string): Promise<string> {
  const path = getPathname({ href: `/invitation/${secret}`, locale: await getLocale() });
  return new URL(path, process.env.PUBLIC_URL ?? `http://${(await headers()).get("host") ?? "localhost"}`).href;
}

/** Does one act with people: `invite` and `renew` answer with a link, every other leads to the person's page. */
export async function actOnPerson(_before: ActState, data: FormData): Promise<ActState> {
  const { values, outcome, secret } = await answerTo(data, runPeopleAct, hasForm.people);
  const act = values.act?.at(-1) ?? "";
  log.info({ act: `people ${act}`, outcome: outcome.status });
  if (outcome.status === "done" && secret)
    return { values: {}, outcome: { ...outcome, address: await linkOf(secret) } };
  const isLink = act === "invite" || act === "renew";
  if (isLink || (outcome.status !== "done" && outcome.status !== "repeated")) return { values, outcome };
  const href = `/people/${values.person?.at(-1)?.toLowerCase()}?done=${act}`;
  redirect(getPathname({ href, locale: await getLocale() }));
}

/** Revokes a link that was not used yet. */
export async function revokeInvitation(data: FormData): Promise<void> {
  const [typed, id] = [typedIn(data), idField(data, "link")];
  const { sent, stopped } = await asOpened(typed, async (db) => id !== undefined && (await revokeLink(db, id)));
  log.info({ act: "people revoke", outcome: sent ? "done" : (stopped?.status ?? "nothing") });
  const list = sent ? "/people?done=revoke" : "/people";
  const href = whereNotSent(stopped, typed, "/people") ?? list;
  redirect(getPathname({ href, locale: await getLocale() }));
}
