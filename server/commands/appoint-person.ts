import { type Charge, lastDayOf, whyNotAppoint } from "@/domain/mandates";
import type { ActOutcome, FieldProblem } from "@/domain/outcome";
import type { Day } from "@/domain/views/record";
import { dateOf } from "@/server/commands/act-on";
import { doneNow, oncePerForm, refused } from "@/server/commands/people";
import type { Tx } from "@/server/db";
import { findPerson } from "@/server/queries/person";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

/** A charge with the days of its mandate; the first one is today unless it was named. */
export type Appointment = { charge: Charge; from?: Day; until?: Day };

type Wrong = { fields: Record<string, FieldProblem>; columns?: never };

const wrong = (field: "from" | "until"): Wrong => ({ fields: { [field]: "notLater" } });

/** The columns of a mandate, or what is wrong with its days: it neither begins in the past nor ends before it begins. */
export async function termOf(db: Tx, { charge, from: named, until: asked }: Appointment) {
  const today = await readToday(db);
  const from = named ?? today;
  const until = lastDayOf(charge, from, asked ?? null);
  if (from < today) return wrong("from");
  if (until && until < from) return wrong("until");
  const { role, title, member, body, office } = charge;
  const columns = { role, headTitle: title, memberCode: member, bodyCode: body, office };
  return { columns: { ...columns, startsOn: dateOf(from), endsOn: until && dateOf(until) }, from, until };
}

/** Gives somebody who has an account a further mandate. */
export function appointPerson(
  db: Tx,
  session: Session,
  { request, person, ...appointment }: Appointment & { request: string; person: string },
): Promise<ActOutcome> {
  return oncePerForm(db, session, request, async () => {
    const found = await findPerson(db, session.actor, person);
    if (!found) return { status: "notFound" };
    const { charge } = appointment;
    const refusal = whyNotAppoint(session.actor, charge, person);
    if (refusal) return refused(refusal);
    if (found.closed) return refused({ code: "accountClosed" });
    const term = await termOf(db, appointment);
    if (!term.columns) return { status: "invalid", fields: term.fields };
    const held = found.mandates.some(
      (mandate) =>
        !mandate.ended &&
        (["role", "title", "member", "body", "office"] as const).every((part) => mandate[part] === charge[part]) &&
        (mandate.until === null || mandate.until >= term.from) &&
        (term.until === null || mandate.from <= term.until),
    );
    if (held) return refused({ code: "holdsAlready" });
    await db.mandate.createMany({ data: { ...term.columns, personId: person } });
    return doneNow(db);
  });
}
