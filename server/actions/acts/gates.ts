import { z } from "zod";
import { outcomes, sourceKinds } from "@/domain/documents";
import { gates } from "@/domain/moves";
import { stages } from "@/domain/stages";
import { act } from "@/server/actions/acts/act";
import { day, filled, flag, id, line, many, oneOf, reason, text } from "@/server/actions/acts/fields";
import { correctDecision } from "@/server/commands/correct-decision";
import { enterDecision } from "@/server/commands/enter-decision";
import { meetCondition } from "@/server/commands/meet-condition";
import { clearanceKinds, clearanceStates, recordClearance } from "@/server/commands/record-clearance";
import { recordedKinds, recordStep } from "@/server/commands/record-step";

const isAddress = (typed: string | undefined) => typed === undefined || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(typed);

/** Acts on what bodies decided, left open and gave, and on the record of it. */
export const gateActs = {
  clearance: act(
    z.object({
      clearance: id,
      kind: oneOf(clearanceKinds),
      of: line,
      gate: oneOf(gates),
      state: filled(oneOf(clearanceStates)),
      day,
      dayIsRight: flag,
      meeting: line,
    }),
    recordClearance,
  ),
  condition: act(z.object({ condition: filled(id), day: filled(day), proof: filled(reason) }), meetCondition),
  decision: act(
    z.object({
      gate: filled(oneOf(gates)),
      meeting: line,
      verb: filled(line),
      day: filled(day),
      dayIsRight: flag,
      takingPart: many(10),
      takingPartReason: reason,
    }),
    enterDecision,
  ),
  correct: act(
    z.object({
      decision: filled(id),
      verb: line,
      verbIsRight: flag,
      outcome: oneOf(outcomes),
      day,
      dayIsRight: flag,
      meeting: line,
      reason: filled(reason),
    }),
    correctDecision,
  ),
  record: act(
    z.object({
      kind: filled(oneOf(recordedKinds)),
      stage: oneOf(stages),
      meeting: line,
      day,
      sourceKind: filled(oneOf(sourceKinds)),
      sourceUrl: text(2_000).refine(isAddress, { error: "unknown" }),
      sourceLabel: line,
      takingPart: reason,
    }),
    recordStep,
  ),
};
