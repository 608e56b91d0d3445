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
import { isGivenBack } from "@/server/queries/own-mandate";
import { asEntering, asPublic, readReader } from "@/server/session";

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
    return comeIn(sample.id, { name, kept }, data);
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
  return comeIn(found.person_id, { name, kept }, data);
}

/**
 * Lets a person in, and gives what waits behind the sign-in back to whoever typed it: the holder of its mandate, or, where
 * it was opened without one, somebody who holds none. A form that does not say is given to nobody.
 */
async function comeIn(person: string, { name, kept }: { name: string; kept: Kept }, data: FormData) {
  await enter(person);
  if (kept.length === 0) redirect(await destination(data));
  const under = kept.find(([field]) => field === "under")?.[1] ?? "";
  if (await asEntering(person, (db) => isGivenBack(db, person, under)))
    return { problem: null, name, kept, signedIn: true };
  const href = `/desk?${new URLSearchParams({ opened: under, back: withoutLocale(safeBack(textField(data, "back"))) })}`;
  return redirect(getPathname({ href, locale: await getLocale() }));
}

/** Signs in as an invented person; possible in the demonstration alone. */
export async function signInAsSample(data: FormData): Promise<void> {
  const asked = textField(data, "person");
  const person = (await samplePeople())?.find(({ id }) => id === asked);
  if (person) await enter(person.id);
  redirect(await destination(data));
}

/** Where the person came from; whoever came from nowhere in particular begins at the desk, in their own language. */
async function destination(data: FormData): Promise<string> {
  const back = safeBack(textField(data, "back"));
  if (withoutLocale(back) !== "/") return back;
  return getPathname({ href: "/desk", locale: (await readReader())?.language ?? (await getLocale()) });
}

async function findCredential(name: string) {
  if (name.includes("\0")) return undefined;
  const [found] = await asPublic(
    (db) =>
      db.$queryRaw<{ person_id: string; hash: string }[]>`SELECT person_id::text, hash FROM credential_of(${name})`,
  );
  return found;
}

type Kept = [field: string, value: string][];

function keptFields(data: FormData): Kept {
  return fieldsOf(data).flatMap(([name, value]): [string, string][] =>
    name.startsWith(keptPrefix) && typeof value === "string" ? [[name.slice(keptPrefix.length), value]] : [],
  );
}
