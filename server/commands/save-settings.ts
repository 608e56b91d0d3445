import type { Actor } from "@/domain/people";
import { changeFound } from "@/server/commands/act-on";
import type { Tx } from "@/server/db";

type Person = Exclude<Actor, { role: "public" }>;

/** Keeps the language and the IANA zone in which a person reads. */
export async function saveSettings(
  db: Tx,
  { person }: Person,
  { language, zone }: { language: "en" | "id"; zone: string },
) {
  await changeFound(db.person.updateMany({ where: { id: person }, data: { language, timeZone: zone } }));
}
