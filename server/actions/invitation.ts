"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { whyNotPassword } from "@/domain/password";
import { type EntryState, shownName, signInName } from "@/domain/people-forms";
import type { InvitationView } from "@/domain/views/people";
import { getPathname } from "@/i18n/paths";
import { enter } from "@/server/actions/enter";
import { acceptInvitation } from "@/server/commands/accept-invitation";
import { rememberDevice } from "@/server/door/device";
import { textField } from "@/server/door/form";
import { log } from "@/server/door/log";
import { hashPassword } from "@/server/door/passwords";
import { forgetTries, takeTry, trierOf } from "@/server/door/throttle";
import { findInvitation } from "@/server/queries/invitation";
import { asPublic } from "@/server/session";

/** Accepts an invitation, or sets a new password by a link. Everything typed comes back but the password. */
export async function acceptLink(_before: EntryState, data: FormData): Promise<EntryState> {
  const secret = textField(data, "link").slice(0, 100);
  const typed = { shown: textField(data, "shown").slice(0, 500), signIn: textField(data, "signIn").slice(0, 200) };
  const found = await asPublic((db) => findInvitation(db, secret));
  if (!found) return { ...typed, problems: {}, gone: true };
  const { entry, problems } = judge(found, typed, textField(data, "new"));
  if (!entry) return { ...typed, problems };

  const trier = await trierOf(`link ${secret}`);
  const until = await takeTry(trier);
  if (until) return { ...typed, problems: {}, until: until.toISOString() };
  const hash = await hashPassword(entry.password);
  const { outcome, person } = await asPublic((db) => acceptInvitation(db, secret, { ...entry, hash }));
  log.info({ act: found.kind === "invite" ? "accept" : "renew", outcome });
  if (outcome === "gone") return { ...typed, problems: {}, gone: true };
  if (outcome === "taken" || !person) return { ...typed, problems: { signIn: "signInTaken" } };
  await forgetTries(trier);
  if (found.kind === "reset") return { ...typed, problems: {}, renewed: true };
  await rememberDevice(entry.signIn.toLowerCase());
  await enter(person);
  redirect(getPathname({ href: "/desk", locale: await getLocale() }));
}

type Typed = Pick<EntryState, "shown" | "signIn">;
type Judged = { entry?: Typed & { password: string }; problems: EntryState["problems"] };

/** What was typed as it is kept, or what is wrong with it; a new password asks for no names. */
function judge({ kind, name, signInName: own, charge }: InvitationView, typed: Typed, password: string): Judged {
  const isNew = kind === "invite";
  const shown = isNew ? shownName(typed.shown) : { name, problem: undefined };
  const signIn = isNew ? signInName(typed.signIn) : { name: own ?? "", problem: undefined };
  const fresh = whyNotPassword(password, [signIn.name ?? "", shown.name ?? "", charge?.body ?? ""], "");
  if (shown.name === undefined || signIn.name === undefined || fresh) {
    return { problems: { shown: shown.problem, signIn: signIn.problem, new: fresh } };
  }
  return { entry: { shown: shown.name, signIn: signIn.name, password }, problems: {} };
}
