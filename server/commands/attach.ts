import type { AttachmentAudience, Slot } from "@/domain/attachments";
import { mostAttachments, whyNotAttach, whyNotLetter } from "@/domain/attachments";
import type { ActOutcome } from "@/domain/outcome";
import type { Refusal } from "@/domain/why-not";
import {
  actOn,
  type Command,
  changeDocument,
  changeFound,
  done,
  findRepeated,
  holdDocument,
  keepOutcome,
  loadLocked,
} from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

/** A file that was looked into, and what it is to the document. */
export type Attached = {
  slot: Slot;
  audience: AttachmentAudience;
  /** Of a letter: the state that it came from. */
  memberCode?: string;
  name: string;
  pdf: boolean;
  sha256: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
};

/** Whether somebody may attach a file to a document; null where they do not see it. */
export async function mayAttach(db: Tx, session: Session, address: string): Promise<{ refusal?: Refusal } | null> {
  const held = await holdDocument(db, address);
  if (!held) return null;
  const { standing } = await loadLocked(db, session, held);
  return { refusal: whyNotAttach(standing, session.actor) };
}

/** Keeps a file beside the texts of a document; the same form sent twice keeps it once. Nothing else on the document makes it stale. */
export async function attach(
  db: Tx,
  session: Session,
  { address, request }: { address: string; request: string },
  file: Attached,
): Promise<ActOutcome | { status: "full" | "unknownMember" }> {
  const held = await holdDocument(db, address);
  if (!held) return { status: "notFound" };
  const repeated = await findRepeated(db, session, request);
  if (repeated) return repeated;
  const locked = await loadLocked(db, session, held);
  const refusal = whyNotAttach(locked.standing, session.actor) ?? whyNotLetter(file.slot, session.actor);
  if (refusal) return { status: "refused", refusal };
  const { memberCode } = file;
  if (memberCode && (await db.member.count({ where: { code: memberCode } })) === 0) return { status: "unknownMember" };
  const there = await db.attachment.count({ where: { documentId: held.id, removedAt: null } });
  if (there >= mostAttachments) return { status: "full" };

  return keepOutcome(db, session, request, async () => {
    const { actor } = session;
    const holder =
      "member" in actor ? actor.member : "body" in actor ? actor.body : "office" in actor ? actor.office : null;
    const id = crypto.randomUUID();
    await db.attachment.createMany({ data: { id, documentId: held.id, personId: actor.person, holder, ...file } });
    const said = { name: file.name, attachment: id };
    await recordEvent(
      db,
      session,
      held.id,
      { kind: "attached", audience: file.audience, member: file.memberCode, data: said },
      request,
    );
    return done(locked);
  });
}

/** Takes a file away from its list, with the reason; the leads and the secretariat still find it in the record. */
export const detach: Command<{ attachment: string; reason: string }> = (
  db,
  session,
  form,
  { attachment: id, reason },
) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotAttach(standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const found = await db.attachment.findFirst({
      where: { id, documentId: document.id, removedAt: null },
      select: { name: true, audience: true, slot: true, memberCode: true },
    });
    if (!found) return { status: "invalid", fields: { attachment: "unknown" } };
    const theirs = whyNotLetter(found.slot, session.actor);
    if (theirs) return { status: "refused", refusal: theirs };
    await changeFound(db.attachment.updateMany({ where: { id }, data: { removedAt: locked.now } }));
    const said = { name: found.name, attachment: id, reason };
    await recordEvent(
      db,
      session,
      document.id,
      { kind: "detached", audience: found.audience, member: found.memberCode ?? undefined, data: said },
      form.request,
    );
    await changeDocument(db, document.id);
    return done(locked);
  });
