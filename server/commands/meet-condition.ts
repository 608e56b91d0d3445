import { whyNotOther } from "@/domain/authority";
import { actOn, type Command, changeDocument, changeFound, dateOf, dayOfAct, done } from "@/server/commands/act-on";
import { recordEvent } from "@/server/commands/record-event";

/** A condition that a decision left open was met: on a day, with its proof. */
export const meetCondition: Command<{ condition: string; day: string; proof: string }> = (db, session, form, said) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("condition", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const open = standing.conditions.find(({ id }) => id === said.condition);
    if (!open) return { status: "invalid", fields: { condition: "unknown" } };
    if (said.day > (await dayOfAct(db, session))) return { status: "invalid", fields: { day: "yetToCome" } };
    const metOn = dateOf(said.day);
    await changeFound(
      db.condition.updateMany({ where: { id: open.id, metOn: null }, data: { metOn, proof: said.proof } }),
    );
    await changeDocument(db, document.id);
    const data = { condition: open.text, conditionId: open.id, proof: said.proof };
    await recordEvent(db, session, document.id, { kind: "conditionMet", day: metOn, data }, form.request);
    return done(locked);
  });
