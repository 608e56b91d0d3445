import { type AttachmentAudience, type AttachmentLine, whyNotAttach } from "@/domain/attachments";
import type { Actor } from "@/domain/people";
import { referenceFrom } from "@/domain/reference";
import type { AttachmentsView } from "@/domain/views/text";
import type { Tx } from "@/server/db";
import { findStanding, listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";

type Row = Omit<AttachmentLine, "addedAt"> & { addedAt: Date };

/** The files beside the texts of a document that the reader may read, by what they are, then the latest first. */
export async function listAttachments(db: Tx, documentId: string): Promise<AttachmentLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text, slot::text, name, pdf, audience::text AS audience, member_code AS member, octet_length(bytes) AS size, encode(sha256, 'hex') AS sha256,
      holder AS by, added_at AS "addedAt"
    FROM attachment WHERE document_id = ${documentId}::uuid AND removed_at IS NULL
    ORDER BY attachment.slot, added_at DESC`;
  return rows.map((row) => ({
    ...row,
    audience: row.audience as AttachmentAudience,
    addedAt: row.addedAt.toISOString(),
  }));
}

/** One file as it came; null where there is none that the reader may read. */
export async function findAttachment(db: Tx, address: string, id: string) {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return null;
  const reference = referenceFrom(address);
  if (!reference) return null;
  return db.attachment.findFirst({
    where: { id, removedAt: null, document: { reference } },
    select: { name: true, pdf: true, bytes: true },
  });
}

/** The files of one document with the form that adds one; null for those who do not read it inside. */
export async function findAttachments(db: Tx, actor: Actor, address: string): Promise<AttachmentsView | null> {
  const reference = referenceFrom(address);
  if (!reference || actor.role === "public") return null;
  const document = await db.document.findUnique({
    where: { reference },
    select: { id: true, reference: true, title: true, sample: true },
  });
  if (!document) return null;
  const { id, ...head } = document;
  const standing = await findStanding(db, actor, id);
  return {
    ...head,
    address,
    attachments: await listAttachments(db, id),
    refusal: whyNotAttach(standing, actor) ?? null,
    members: actor.role === "secretariat" ? await listTakingPart(db, await readToday(db)) : [],
    request: crypto.randomUUID(),
  };
}
