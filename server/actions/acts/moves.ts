import { z } from "zod";
import { outcomes } from "@/domain/documents";
import { type Move, moveNames } from "@/domain/moves";
import { stages } from "@/domain/stages";
import { type Act, act } from "@/server/actions/acts/act";
import { column, count, day, flag, line, many, oneOf, reason } from "@/server/actions/acts/fields";
import { makeMove } from "@/server/commands/make-move";
import { conditionKinds } from "@/server/commands/move-input";

/** Everything that the forms of the moves say; each form has some of these fields. */
export const moveFields = z.object({
  meeting: line,
  target: line,
  verb: line,
  day,
  dayIsRight: flag,
  verbIsRight: flag,
  takingPart: many(10),
  takingPartReason: reason,
  conditionKind: column(20).pipe(z.array(z.enum(["", ...conditionKinds], { error: "unknown" }))),
  conditionText: column(),
  conditionWho: column(60),
  left: many(60),
  gap: reason,
  hold: flag,
  outcome: oneOf(outcomes),
  outcomeReason: reason,
  regardless: flag,
  textToFollow: flag,
  stage: oneOf(stages),
  reason,
  asker: line,
  replacement: line,
  version: count,
});

/** What a move's form says, as its command takes it. */
export function moveInput(said: z.output<typeof moveFields>) {
  const { verb, day, takingPart, conditionKind, conditionText, conditionWho, ...rest } = said;
  const conditions = conditionText.flatMap((text, i) =>
    text ? [{ kind: conditionKind[i] || ("other" as const), text, who: conditionWho[i] || null }] : [],
  );
  return {
    ...rest,
    decision: verb,
    day: day ?? null,
    conditions,
    bodyCondition: conditions.some(({ kind }) => kind === "body"),
    takingPart: takingPart.length > 0 ? takingPart : null,
  };
}

const moveAct = (move: Move): Act =>
  act(moveFields, (db, session, form, said) => makeMove(db, session, form, { move, input: moveInput(said) }));

export const moveActs = Object.fromEntries(moveNames.map((move) => [move, moveAct(move)])) as Record<Move, Act>;
