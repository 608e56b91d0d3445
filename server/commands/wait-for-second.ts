import type { Pending } from "@/domain/standing";
import type { Prisma } from "@/prisma/generated/client";
import { changeDocument, type Locked } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

/** Keeps what an officer recorded until a second one confirms it, with a line that says so. */
export async function waitForSecond(
  db: Tx,
  session: Session,
  { document }: Locked,
  kind: Pending["kind"],
  step: object,
  request: string,
  said: Prisma.InputJsonObject,
) {
  const { actor, name } = session;
  if (actor.role !== "secretariat") throw new Error("Only an officer records what a second one confirms.");
  const data = JSON.parse(JSON.stringify(step));
  await db.pending.createMany({
    data: { documentId: document.id, kind, personId: actor.person, personName: name, office: actor.office, data },
  });
  await changeDocument(db, document.id);
  await recordEvent(db, session, document.id, { kind: `${kind}Pending`, data: said }, request);
}
