import type { CommentAudience } from "@/domain/comments";
import type { Act } from "@/prisma/sample/way";
import { answerEdit } from "@/server/commands/answer-edit";
import { circulateCompilation } from "@/server/commands/circulate-compilation";
import { openThread } from "@/server/commands/comment";
import { proposeWords } from "@/server/commands/propose-words";
import { recordPosition } from "@/server/commands/record-position";

const documentOf = (address: string) => ({ reference: address.toUpperCase().replaceAll("-", "/") });

/** A state agrees and suggests words for a paragraph. */
export const suggests =
  (version: number, anchor: string, words: string, reason: string): Act =>
  ({ db, session, form }) =>
    recordPosition(db, session, form, {
      version,
      stance: "agreeWithEdits",
      reason,
      paragraph: [],
      needed: false,
      edits: [{ anchor, words, needed: false }],
    });

/** The one edit there is so far is answered. */
export const answers =
  (taken: "yes" | "no", words: string): Act =>
  async ({ db, session, form }) => {
    const { id } = await db.edit.findFirstOrThrow({
      where: { position: { document: documentOf(form.address) } },
      select: { id: true },
    });
    return answerEdit(db, session, form, { edit: id, taken, words });
  };

/** Words are offered to meet the objection that stands. */
export const offers =
  (on: string, words: string): Act =>
  async ({ db, session, form }) => {
    const { id } = await db.position.findFirstOrThrow({
      where: { document: documentOf(form.address), stance: "object" },
      select: { id: true },
    });
    return proposeWords(db, session, form, { objection: id, on, words });
  };

/** What all states said of a version goes to all of them. */
export const circulates =
  (version: number): Act =>
  ({ db, session, form }) =>
    circulateCompilation(db, session, form, { version });

/** Something is said about a paragraph of a version, or about the whole of it, before an audience. */
export const comment =
  (version: number, on: string, audience: CommentAudience, text: string): Act =>
  ({ db, session, form }) =>
    openThread(db, session, form, { version, on, audience, text, mention: [] });
