import { whyNotOther } from "@/domain/authority";
import type { UploadNote } from "@/domain/uploads";
import type { Refusal } from "@/domain/why-not";
import { holdDocument, loadLocked } from "@/server/commands/act-on";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

/** A file with the text that was read from it. */
export type Uploaded = {
  name: string;
  sha256: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
  text: string;
  headings: string[];
  notes: UploadNote[];
};

type Kept = { id: string } | { refusal: Refusal } | null;

/** Whether somebody may add a text to a document; null where they do not see it. */
export async function whyNotUpload(db: Tx, session: Session, address: string): Promise<{ refusal?: Refusal } | null> {
  const held = await holdDocument(db, address);
  if (!held) return null;
  const { standing } = await loadLocked(db, session, held);
  return { refusal: whyNotOther("version", standing, session.actor) };
}

/** Keeps an uploaded file until its text is accepted as a version; an earlier one of the same person makes way. */
export async function keepUpload(db: Tx, session: Session, address: string, file: Uploaded): Promise<Kept> {
  const judged = await whyNotUpload(db, session, address);
  if (!judged) return null;
  if (judged.refusal) return { refusal: judged.refusal };
  const held = await holdDocument(db, address);
  if (!held) return null;
  const personId = session.actor.person;
  await db.upload.deleteMany({ where: { documentId: held.id, personId } });
  const id = crypto.randomUUID();
  await db.upload.createMany({ data: { id, documentId: held.id, personId, ...file } });
  return { id };
}

/** What somebody uploaded for a document, as far as it is theirs. */
export const findUpload = (db: Tx, session: Session, documentId: string, id: string) =>
  db.upload.findFirst({
    where: { id, documentId, personId: session.actor.person },
    select: { id: true, name: true, sha256: true, bytes: true, text: true, headings: true },
  });

type Found = NonNullable<Awaited<ReturnType<typeof findUpload>>>;

/** Keeps the file beside the version that was read from it; the upload has served its turn. */
export async function keepOriginal(db: Tx, documentId: string, versionNumber: number, file: Found) {
  const { id, name, sha256, bytes } = file;
  await db.original.createMany({ data: { documentId, versionNumber, name, sha256, bytes } });
  await db.upload.deleteMany({ where: { id } });
}
