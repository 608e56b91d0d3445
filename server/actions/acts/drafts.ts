import { z } from "zod";
import { stances } from "@/domain/consensus";
import type { FieldProblem } from "@/domain/outcome";
import { type Act, act, problemsOf } from "@/server/actions/acts/act";
import { count, filled, flag, id, many, oneOf, reason, type Typed } from "@/server/actions/acts/fields";
import { saveDraft, submitDraft, takeOverDraft } from "@/server/commands/save-draft";
import { standByPosition } from "@/server/commands/stand-by-position";

const opened = { version: filled(count), draft: filled(count) };
const written = z.object({
  ...opened,
  stance: oneOf(stances),
  reason,
  note: reason,
  paragraph: many(60),
  discard: flag,
});

/** Words proposed for single paragraphs: fields `words.p4` and, where they are needed for agreement, `neededWords.p4`. */
export function proposed(typed: Typed) {
  const fields: Record<string, FieldProblem> = {};
  const edits = Object.keys(typed).flatMap((field) => {
    const anchor = /^words\.(\w{1,20})$/.exec(field)?.[1];
    if (!anchor) return [];
    const parsed = reason.safeParse(typed[field]);
    if (!parsed.success) fields[field] = parsed.error.issues[0]?.message as FieldProblem;
    const needed = typed[`neededWords.${anchor}`]?.at(-1) === "on";
    return parsed.data ? [{ anchor, words: parsed.data, needed }] : [];
  });
  return { edits, fields };
}

const draft: Act = async (db, session, form, typed) => {
  const parsed = written.safeParse(typed);
  const { edits, fields } = proposed(typed);
  if (!parsed.success) return { status: "invalid", fields: { ...problemsOf(parsed.error), ...fields } };
  if (Object.keys(fields).length > 0) return { status: "invalid", fields };
  return saveDraft(db, session, form, { ...parsed.data, edits });
};

/** Acts on what a delegation prepares, and on its word when the text changed. */
export const draftActs = {
  draft,
  submitDraft: act(z.object(opened), submitDraft),
  takeOver: act(z.object(opened), takeOverDraft),
  stand: act(z.object({ version: filled(count), position: filled(id) }), standByPosition),
};
