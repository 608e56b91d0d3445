import { z } from "zod";
import { stances } from "@/domain/consensus";
import { act } from "@/server/actions/acts/act";
import { count, day, filled, flag, id, line, many, oneOf, reason } from "@/server/actions/acts/fields";
import { answerLine } from "@/server/commands/answer-line";
import { contestEditorial } from "@/server/commands/contest-editorial";
import { declareConsensus } from "@/server/commands/declare-consensus";
import { means, recordPosition } from "@/server/commands/record-position";

/** Acts by which states say their word, and consensus is declared. */
export const wordActs = {
  position: act(
    z.object({
      version: filled(count),
      member: line,
      stance: filled(oneOf(stances)),
      reason,
      paragraph: many(60),
      needed: flag,
      means: oneOf(means),
      day,
    }),
    recordPosition,
  ),
  answer: act(z.object({ position: id, decision: id, confirmed: filled(oneOf(["yes", "no"])), reason }), answerLine),
  contestEditorial: act(z.object({ version: filled(count), reason: filled(reason) }), contestEditorial),
  consensus: act(z.object({ meeting: filled(line), day, dayIsRight: flag, lifted: many(10) }), declareConsensus),
};
