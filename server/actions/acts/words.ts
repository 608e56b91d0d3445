import { z } from "zod";
import { stances } from "@/domain/consensus";
import { type Act, act, problemsOf } from "@/server/actions/acts/act";
import { proposed } from "@/server/actions/acts/drafts";
import { count, day, filled, flag, id, line, many, oneOf, reason } from "@/server/actions/acts/fields";
import { answerEdit } from "@/server/commands/answer-edit";
import { answerLine } from "@/server/commands/answer-line";
import { circulateCompilation } from "@/server/commands/circulate-compilation";
import { contestEditorial } from "@/server/commands/contest-editorial";
import { declareConsensus } from "@/server/commands/declare-consensus";
import { proposeWords } from "@/server/commands/propose-words";
import { means, recordPosition } from "@/server/commands/record-position";

const word = z.object({
  version: filled(count),
  member: line,
  stance: filled(oneOf(stances)),
  reason,
  paragraph: many(60),
  needed: flag,
  means: oneOf(means),
  day,
  dayIsRight: flag,
});

/** A position with the words that it proposes for single paragraphs. */
const position: Act = async (db, session, form, typed) => {
  const parsed = word.safeParse(typed);
  const { edits, fields } = proposed(typed);
  if (!parsed.success) return { status: "invalid", fields: { ...problemsOf(parsed.error), ...fields } };
  if (Object.keys(fields).length > 0) return { status: "invalid", fields };
  return recordPosition(db, session, form, { ...parsed.data, edits });
};

/** Acts by which states say their word, and consensus is declared. */
export const wordActs = {
  position,
  compilation: act(z.object({ version: filled(count) }), circulateCompilation),
  answerEdit: act(
    z.object({ edit: filled(id), taken: filled(oneOf(["yes", "no"])), words: filled(reason) }),
    answerEdit,
  ),
  proposal: act(z.object({ objection: filled(id), on: line, words: filled(reason) }), proposeWords),
  answer: act(z.object({ position: id, decision: id, confirmed: filled(oneOf(["yes", "no"])), reason }), answerLine),
  contestEditorial: act(z.object({ version: filled(count), reason: filled(reason) }), contestEditorial),
  consensus: act(z.object({ meeting: filled(line), day, dayIsRight: flag, lifted: many(10) }), declareConsensus),
};
