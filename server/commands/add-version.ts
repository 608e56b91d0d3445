import { createHash } from "node:crypto";
import { whyNotOther } from "@/domain/authority";
import { everKnown, identify } from "@/domain/identity";
import { cleanText, type Paragraph, structuredBy, whyNotText } from "@/domain/paragraphs";
import { previewedAs } from "@/domain/previewed";
import type { VersionKind } from "@/domain/versions";
import { actOn, type Command, changeDocument, dateOf, done } from "@/server/commands/act-on";
import { findUpload, keepOriginal } from "@/server/commands/keep-upload";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";

type Said = {
  text: string;
  upload?: string;
  kind: VersionKind /** What stands for the text whose paragraphs were shown. */;
  previewed?: string;
};

/** Adds a text as the next version; numbered under the lock, working until it is shared. */
export const addVersion: Command<Said> = (db, session, form, said) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("version", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const file = said.upload ? await findUpload(db, session, document.id, said.upload) : null;
    if (said.upload && !file) return { status: "invalid", fields: { upload: "unknown" } };
    const text = file?.text ?? said.text;
    const problem = whyNotText(text);
    if (problem) return { status: "invalid", fields: { text: problem } };
    // Whether changes are editorial is for the secretariat to say, and only of a text that came before.
    if (said.kind === "editorial" && (session.actor.role !== "secretariat" || standing.latest === null)) {
      return { status: "invalid", fields: { kind: "unknown" } };
    }

    const sha256 = Uint8Array.from(createHash("sha256").update(cleanText(text)).digest());
    const before = standing.latest;
    const same =
      before !== null &&
      (await db.version.findFirst({
        where: { documentId: document.id, number: before, sha256 },
        select: { number: true },
      }));
    if (same) return { status: "refused", refusal: { code: "noChange" } };
    // A pasted text is looked at as paragraphs before it is accepted, as an uploaded one is.
    if (!file && said.previewed !== undefined && said.previewed !== previewedAs(text))
      return { status: "invalid", fields: { previewed: "required" } };

    // The number of a version that was taken back is not given again.
    const { _max: last } = await db.version.aggregate({ where: { documentId: document.id }, _max: { number: true } });
    const number = (last.number ?? 0) + 1;
    await db.version.createMany({
      data: {
        documentId: document.id,
        number,
        kind: said.kind,
        paragraphs: await anchored(db, document.id, structuredBy(text, file?.headings ?? [])),
        sha256,
        addedBy: session.actor.person,
        ...(session.day && { addedAt: dateOf(session.day) }),
      },
    });
    if (file) await keepOriginal(db, document.id, number, file);
    await changeDocument(db, document.id);
    const kind = said.kind === "editorial" ? "versionEditorial" : "versionAdded";
    const data = { sha256: Buffer.from(sha256).toString("hex") };
    await recordEvent(db, session, document.id, { kind, audience: "leads", version: number, data }, form.request);
    return done(locked);
  });

/** Paragraphs under the anchors that they had in the versions before, wherever they stand now. */
async function anchored(db: Tx, documentId: string, paragraphs: Paragraph[]): Promise<Paragraph[]> {
  const versions = await db.version.findMany({
    where: { documentId },
    orderBy: { number: "asc" },
    select: { paragraphs: true },
  });
  const known = everKnown(versions.map((version) => paragraphsOf(version.paragraphs)));
  const anchors = identify(
    known,
    paragraphs.map(({ text }) => text),
  );
  return paragraphs.map((paragraph, at) => ({ ...paragraph, anchor: anchors[at] ?? paragraph.anchor }));
}
