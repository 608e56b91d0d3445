"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { AccountState, PasswordState } from "@/domain/account-forms";
import { whyNotPassword } from "@/domain/password";
import { getPathname, safeBack, withoutLocale } from "@/i18n/paths";
import { isOpenedByOneself } from "@/server/commands/as-opened";
import { changeOwnPassword, findOwnCredential } from "@/server/commands/change-password";
import { endSessions, switchMandate } from "@/server/commands/open-session";
import { saveSettings } from "@/server/commands/save-settings";
import { idField, textField } from "@/server/door/form";
import { log } from "@/server/door/log";
import { fitsPassword, hashPassword } from "@/server/door/passwords";
import { forgetTries, takeTry, trierOf } from "@/server/door/throttle";
import { withSession } from "@/server/session";

/** Whether the runtime knows a zone; tried rather than looked up, because lists leave out aliases. */
function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone })) && /^[A-Za-z_/+-]+\d*$/.test(zone);
  } catch {
    return false;
  }
}

/** Saves the language and the zone in which the person reads; a page in another language gives way to the one chosen. */
export async function saveAccount(_before: AccountState, data: FormData): Promise<AccountState> {
  const [language, zone] = [textField(data, "language"), textField(data, "zone").slice(0, 60)];
  const typed = { saved: false, language, zone };
  if (language !== "en" && language !== "id") return { ...typed, problem: "language" };
  if (!isZone(zone)) return { ...typed, problem: "zone" };

  const { reader, own } = await withSession(async (db, _actor, session) => {
    const own = !session || (await isOpenedByOneself(db, session, textField(data, "under")));
    if (session && own) await saveSettings(db, session.actor, { language, zone });
    return { own };
  });
  if (!own) await toDesk();
  if (reader && language !== (await getLocale())) {
    redirect(getPathname({ href: "/account?done=settings", locale: language }));
  }
  return {
    ...typed,
    problem: null,
    saved: reader !== null,
    signedOut: reader === null,
    under: textField(data, "under"),
  };
}

/** Changes the person's own password, after the present one was given; wrong ones are counted like wrong sign-ins. */
export async function changePassword(_before: PasswordState, data: FormData): Promise<PasswordState> {
  const [present, fresh] = [textField(data, "present"), textField(data, "new")];
  const { found, reader, own } = await withSession(async (db, _actor, session) => ({
    found: session ? await findOwnCredential(db, session.actor) : undefined,
    own: session !== null && (await isOpenedByOneself(db, session, textField(data, "under"))),
  }));
  if (!reader) return { problem: null, changed: false, signedOut: true };
  if (!own) await toDesk();
  // Somebody who has no password has no present one to give.
  if (!found) return { problem: present ? "presentWrong" : "presentRequired", changed: false };

  if (present === "") return { problem: "presentRequired", changed: false };
  const about = [found.signInName, reader.name, ...reader.mandates.flatMap(({ body }) => body ?? [])];
  const problem = whyNotPassword(fresh, about, present);
  if (problem) return { problem, changed: false };
  const trier = await trierOf(found.signInName);
  const until = await takeTry(trier);
  if (until) return { problem: "tooMany", until: until.toISOString(), changed: false };
  if (!(await fitsPassword(present.slice(0, 1_024), found.hash))) return { problem: "presentWrong", changed: false };

  await forgetTries(trier);
  const hash = await hashPassword(fresh);
  const { done } = await withSession(async (db, _actor, session) => ({
    done: session !== null && (await changeOwnPassword(db, session, hash)),
  }));
  if (done) log.info({ act: "password", outcome: "changed" });
  return { problem: null, changed: done, signedOut: !done };
}

async function toAccount(done: string): Promise<never> {
  redirect(getPathname({ href: `/account?done=${done}`, locale: await getLocale() }));
}

/** Says of a form that somebody else opened, in this browser and before this person signed in, that nothing was done. */
async function toDesk(): Promise<never> {
  redirect(getPathname({ href: "/desk?opened=&back=/account", locale: await getLocale() }));
}

/** Ends one of the person's own sessions. */
export async function endSession(data: FormData): Promise<void> {
  const only = idField(data, "session");
  if (only) {
    await withSession(async (db, _actor, session) => ({ ended: session ? await endSessions(db, { only }) : 0 }));
  }
  await toAccount("session");
}

/** Ends every session of the person but the one in use. */
export async function endOtherSessions(data: FormData): Promise<void> {
  const { own } = await withSession(async (db, _actor, session) => {
    const own = !session || (await isOpenedByOneself(db, session, textField(data, "under")));
    if (session && own) await endSessions(db, { allBut: session.id });
    return { own };
  });
  await (own ? toAccount("others") : toDesk());
}

/** Acts under another of the person's mandates from the next page on, and begins at the desk, or where the form says. */
export async function actUnder(data: FormData): Promise<void> {
  const mandate = idField(data, "mandate");
  if (mandate) {
    const { done } = await withSession(async (db, _actor, session) => ({
      done: session !== null && (await switchMandate(db, session.id, mandate)),
    }));
    log.info({ act: "mandate", outcome: done ? "done" : "nothing" });
  }
  const back = withoutLocale(safeBack(textField(data, "back")));
  redirect(getPathname({ href: back === "/" ? "/desk" : back, locale: await getLocale() }));
}
