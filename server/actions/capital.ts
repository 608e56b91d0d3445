"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { answersFrom, type CapitalState, capitalDays, whyNotAnswers } from "@/domain/capital";
import type { ActState } from "@/domain/outcome";
import { addressOf } from "@/domain/reference";
import { getPathname, safeBack } from "@/i18n/paths";
import { problemsOf } from "@/server/actions/acts/act";
import { answerTo, asOpened, whereNotSent } from "@/server/actions/acts/as-opened";
import { count, filled, id, line, many, oneOf, personName, reason } from "@/server/actions/acts/fields";
import { hasForm } from "@/server/actions/acts/has-form";
import { ownRequest } from "@/server/actions/acts/own-request";
import { typedIn } from "@/server/actions/acts/run";
import { answerCapital, askCapital, revokeCapital } from "@/server/commands/ask-capital";
import { fieldsOf, idField, textField } from "@/server/door/form";
import { log } from "@/server/door/log";
import { asPublic } from "@/server/session";

const asked = z.object({
  document: filled(line),
  request: filled(id),
  version: filled(count),
  forName: filled(personName),
  question: filled(reason),
  paragraph: many(60),
  days: filled(oneOf(capitalDays)),
});

/** The whole address of a link, which is shown in this answer and never again. */
async function linkOf(secret: string): Promise<string> {
  const path = getPathname({ href: `/capital/${secret}`, locale: await getLocale() });
  return new URL(path, process.env.PUBLIC_URL ?? `http://${(await headers()).get("host") ?? "localhost"}`).href;
}

/** Makes a link for an expert in the capital, and answers with it. */
export async function askInCapital(_before: ActState, data: FormData): Promise<ActState> {
  const { values, outcome, secret } = await answerTo(
    data,
    async (db, session, typed) => {
      const parsed = asked.safeParse(ownRequest(typed));
      if (!parsed.success) return { outcome: { status: "invalid", fields: problemsOf(parsed.error) } };
      const { document, request, days, ...said } = parsed.data;
      const form = { address: document.toLowerCase(), revision: 0, request: request.toLowerCase() };
      return askCapital(db, session, form, { ...said, days: Number(days) });
    },
    hasForm.capital,
  );
  log.info({ act: "capital ask", outcome: outcome.status });
  if (outcome.status !== "done" || !secret) return { values, outcome };
  return { values: {}, outcome: { ...outcome, address: await linkOf(secret) } };
}

/** Revokes a link that was not answered. */
export async function revokeInCapital(data: FormData): Promise<void> {
  const [typed, link] = [typedIn(data), idField(data, "link")];
  const { sent: reference, stopped } = await asOpened(typed, async (db, session) =>
    link ? await revokeCapital(db, session, link) : null,
  );
  log.info({ act: "capital revoke", outcome: reference ? "done" : (stopped?.status ?? "nothing") });
  const elsewhere = whereNotSent(stopped, typed, safeBack(typed.back?.at(-1))) ?? "/desk";
  const href = reference ? `/documents/${addressOf(reference)}/draft?done=revoke` : elsewhere;
  redirect(getPathname({ href, locale: await getLocale() }));
}

/** Keeps what an expert answers by a link. What was typed comes back where it cannot be kept. */
export async function answerInCapital(_before: CapitalState, data: FormData): Promise<CapitalState> {
  const secret = textField(data, "link").slice(0, 100);
  const fields = fieldsOf(data)
    .map(([field]) => field)
    .filter((field) => /^answer\.\w{1,20}$/.test(field))
    .slice(0, 2_000);
  const values = Object.fromEntries(fields.map((field) => [field, textField(data, field).slice(0, 20_000)]));
  const answers = answersFrom(values);
  const problem = whyNotAnswers(answers);
  if (problem) return { values, problem };
  const kept = await asPublic((db) => answerCapital(db, secret, answers));
  log.info({ act: "capital answer", outcome: kept ? "done" : "gone" });
  if (!kept) return { values, gone: true };
  redirect(getPathname({ href: "/capital/thanks", locale: await getLocale() }));
}
