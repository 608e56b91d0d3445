import type { CommentAudience } from "@/domain/comments";
import type { Act } from "@/prisma/sample/way";
import { openThread } from "@/server/commands/comment";

/** Something is said about a paragraph of a version, or about the whole of it, before an audience. */
export const comment =
  (version: number, on: string, audience: CommentAudience, text: string): Act =>
  ({ db, session, form }) =>
    openThread(db, session, form, { version, on, audience, text, mention: [] });
