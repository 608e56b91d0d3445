"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { keptPrefix, type SignInState } from "@/domain/account-forms";
import { getPathname, safeBack, withoutLocale } from "@/i18n/paths";
import { enter } from "@/server/actions/enter";
import { rememberDevice } from "@/server/door/device";
import { fieldsOf, textField } from "@/server/door/form";
import { log } from "@/server/door/log";
import { fitsPassword } from "@/server/door/passwords";
import { forgetTries, takeTry, trierOf } from "@/server/door/throttle";
import { samplePeople } from "@/server/queries/account";
import { asPublic } from "@/server/session";

/** Signs in by name and password. Which half was wrong is told to nobody; what waits behind the form comes back. */
export async function signIn(_before: SignInState, data: FormData): Promise<SignInState> {
  const name = textField(data, "name").slice(0, 200);
  const password = textField(data, "password").slice(0, 1_024);
  const kept = keptFields(data);
  if (name.trim() === "" || password === "") {
    // An invented person has no password; their name alone opens the demonstration, and nothing that was typed is lost.
    const samples = await samplePeople();
    const sample = samples?.find((one) => one.name === name.trim());
    if (!sample) return { problem: "required", name, kept, samples: samples !== null };
    await enter(sample.id);
    if (kept.length > 0) return { problem: null, name, kept, signedIn: true };
    redirect(await destination(data));
  }

  const account = name.trim().toLowerCase();
  const trier = await trierOf(account);
  const until = await takeTry(trier);
  if (until) return { problem: "tooMany", until: until.toISOString(), name, kept };

  const found = await findCredential(account);
  if (!(await fitsPassword(password, found?.hash)) || !found) {
    log.warn({ act: "sign-in", outcome: "refused" });
    // Said after every wrong try alike, so that it tells nothing of the name.
    return { problem: "wrong", name, kept, samples: (await samplePeople()) !== null };
  }
  await forgetTries(trier);
  await rememberDevice(account);
  await enter(found.person_id);
  if (kept.length > 0) return { problem: null, name, kept, signedIn: true };
  redirect(await destination(data));
}

/** Signs in as an invented person; possible in the demonstration alone. */
export async function signInAsSample(data: FormData): Promise<void> {
  const asked = textField(data, "person");
  const person = (await samplePeople())?.find(({ id }) => id === asked);
  if (person) await enter(person.id);
  redirect(await destination(data));
}

/** Where the person came from; whoever came from nowhere in particular begins at the desk. */
async function destination(data: FormData): Promise<string> {
  const back = safeBack(textField(data, "back"));
  return withoutLocale(back) === "/" ? getPathname({ href: "/desk", locale: await getLocale() }) : back;
}

async function findCredential(name: string) {
  if (name.includes("\0")) return undefined;
  const [found] = await asPublic(
    (db) =>
      db.$queryRaw<{ person_id: string; hash: string }[]>`SELECT person_id::text, hash FROM credential_of(${name})`,
  );
  return found;
}

function keptFields(data: FormData): [string, string][] {
  return fieldsOf(data).flatMap(([name, value]): [string, string][] =>
    name.startsWith(keptPrefix) && typeof value === "string" ? [[name.slice(keptPrefix.length), value]] : [],
  );
}
