import "server-only";
import { headers } from "next/headers";
import { openSession } from "@/server/commands/open-session";
import { keepSecret } from "@/server/door/cookie";
import { log } from "@/server/door/log";
import { asPublic } from "@/server/session";

/** Lets a person in who has shown who they are: a session in the database, its secret in their browser. */
export async function enter(person: string) {
  const device = (await headers()).get("user-agent");
  await keepSecret(await asPublic((db) => openSession(db, person, device)));
  log.info({ act: "sign-in", outcome: "done", person });
}
