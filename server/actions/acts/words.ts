import { z } from "zod";
import { stances } from "@/domain/consensus";
import { lacksReason } from "@/domain/drafts";
import type { FieldProblem } from "@/domain/outcome";
import { type Act, act, problemsOf } from "@/server/actions/acts/act";
import { proposed } from "@/server/actions/acts/drafts";
import { count, day, filled, flag, id, line, many, oneOf, reason, type Typed } from "@/server/actions/acts/fields";
import { answerEdit } from "@/server/commands/answer-edit";
import { answerLine } from "@/server/commands/answer-line";
import { circulateCompilation } from "@/server/commands/circulate-compilation";
import { contestEditorial } from "@/server/commands/contest-editorial";
import { declareConsensus } from "@/server/commands/declare-consensus";
import { proposeWords } from "@/server/commands/propose-words";
import { means, recordPosition } from "@/server/commands/record-position";
import { takeBack } from "@/server/commands/take-back";

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

/** What an officer says before the word itself: whose it is, how it came, and on which day. */
const letter = z.object({ member: filled(line), means: filled(oneOf(means)), day: filled(day) });

/** What is wrong with a form of which something is missing, all of it at once and in the order of the form. */
function wrongWith(typed: Typed, error: z.ZodError, byOfficer: boolean): Record<string, FieldProblem> {
  const entered = byOfficer ? letter.safeParse(typed) : null;
  const stance = stances.find((one) => one === typed.stance?.at(-1));
  const reasonless = stance && lacksReason({ stance, reason: typed.reason?.at(-1)?.trim(), edits: [] });
  return {
    ...(entered?.error && problemsOf(entered.error)),
    ...problemsOf(error),
    ...(reasonless && proposed(typed).edits.length === 0 && { reason: "required" as const }),
  };
}

/** A position with the words that it proposes for single paragraphs. */
const position: Act = async (db, session, form, typed) => {
  const parsed = word.safeParse(typed);
  const { edits, fields } = proposed(typed);
  if (!parsed.success) {
    const wrong = wrongWith(typed, parsed.error, session.actor.role === "secretariat");
    return { status: "invalid", fields: { ...wrong, ...fields } };
  }
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
  takeBack: act(z.object({ position: filled(id), reason: filled(reason) }), takeBack),
  contestEditorial: act(z.object({ version: filled(count), reason: filled(reason) }), contestEditorial),
  consensus: act(z.object({ meeting: filled(line), day, dayIsRight: flag, lifted: many(10) }), declareConsensus),
};
