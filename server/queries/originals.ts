import { createHash } from "node:crypto";
import { cleanText, structuredBy } from "@/domain/paragraphs";
import { referenceFrom } from "@/domain/reference";
import type { UploadNote } from "@/domain/uploads";
import type { UploadView } from "@/domain/views/text";
import type { Tx } from "@/server/db";

/** The file that a version's text was read from; null where it is not the reader's, or where the text was pasted. */
export async function findOriginal(db: Tx, address: string, number: number) {
  const document = await db.document.findUnique({
    where: { reference: referenceFrom(address) ?? "" },
    select: { id: true },
  });
  if (!document) return null;
  return db.original.findUnique({
    where: { documentId_versionNumber: { documentId: document.id, versionNumber: number } },
    select: { name: true, bytes: true },
  });
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** A file that the reader uploaded and has not accepted yet, as it was read. */
export async function findUploaded(db: Tx, documentId: string, id: string): Promise<UploadView | null> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return null;
  const upload = await db.upload.findFirst({
    where: { id, documentId },
    select: { id: true, name: true, sha256: true, text: true, headings: true, notes: true },
  });
  if (!upload) return null;
  const { sha256, text, headings, notes, ...named } = upload;
  return {
    ...named,
    fileHash: hex(sha256),
    textHash: createHash("sha256").update(cleanText(text)).digest("hex"),
    paragraphs: structuredBy(text, headings),
    notes: notes as UploadNote[],
  };
}

/** The name and the SHA-256 of the file that a version was read from. */
export async function findOriginalHash(db: Tx, documentId: string, versionNumber: number) {
  const original = await db.original.findUnique({
    where: { documentId_versionNumber: { documentId, versionNumber } },
    select: { name: true, sha256: true },
  });
  return original && { name: original.name, sha256: hex(original.sha256) };
}
