import { doubtOf } from "@/domain/doubted-day";
import type { Gate } from "@/domain/moves";
import type { FieldProblem } from "@/domain/outcome";
import type { Actor } from "@/domain/people";
import {
  actOn,
  type Command,
  changeDocument,
  changeFound,
  dateOf,
  dayOfAct,
  done,
  type Locked,
} from "@/server/commands/act-on";
import { findSitting, notFound, unknownCodes } from "@/server/commands/find-named";
import { whyNotWord } from "@/server/commands/judge-word";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

export const clearanceKinds = ["sectoral", "pillar", "partner", "legal", "domestic"] as const;
export const clearanceStates = ["pending", "given", "givenAdReferendum", "notNeeded"] as const;
type Kind = (typeof clearanceKinds)[number];
type State = (typeof clearanceStates)[number];

type Said = {
  clearance?: string;
  kind?: Kind;
  of?: string;
  gate?: Gate;
  state: State;
  day?: string;
  dayIsRight?: boolean;
  meeting?: string;
};
type Named = {
  kind: Kind;
  bodyCode: string | null;
  memberCode: string | null;
  partner: string | null;
  gate: Gate | null;
};

/** An approval that runs beside the stages: the secretariat's to record, or its holder's for its own. */
export const recordClearance: Command<Said> = (db, session, form, said) =>
  actOn(
    db,
    session,
    form,
    async (locked) => {
      const { document, standing } = locked;
      const refusal = await whyNotWord(db, "clearance", standing, session.actor);
      if (refusal) return { status: "refused", refusal };
      const found = await findClearance(db, document.id, said);
      if ("fields" in found) return { status: "invalid", fields: found.fields };
      const { kept, named } = found;
      const { actor } = session;
      if (!isTheirs(named, actor)) return { status: "refused", refusal: { code: "notYours" } };

      const given = said.state === "given" || said.state === "givenAdReferendum";
      if (given && !said.day) return { status: "invalid", fields: { day: "required" } };
      const sitting = said.meeting ? await findSitting(db, { address: said.meeting }) : null;
      if (said.meeting && !sitting) return { status: "invalid", fields: { meeting: "unknown" } };
      const today = await dayOfAct(db, session);
      if (said.day && said.day > today) return { status: "invalid", fields: { day: "yetToCome" } };
      const doubt = given && said.day && doubtOf(said.day, { today, meeting: sitting?.day });
      if (doubt && !said.dayIsRight) return { status: "invalid", fields: { day: doubt } };
      const state = {
        state: said.state,
        gate: named.gate,
        day: said.day ? dateOf(said.day) : null,
        meetingId: sitting?.id ?? null,
        versionNumber: given ? (standing.version ?? standing.latest) : null,
      };
      if (kept && isSame(kept, state)) return { status: "refused", refusal: { code: "noChange" } };
      if (kept) await changeFound(db.clearance.updateMany({ where: { id: kept.id }, data: state }));
      else await db.clearance.createMany({ data: { ...pick(named), ...state, documentId: document.id } });
      await tell(db, session, locked, named, state, form.request);
      return done(locked);
    },
    { anyRevision: session.actor.role !== "secretariat" },
  );

const pick = ({ kind, bodyCode, memberCode, partner }: Named) => ({ kind, bodyCode, memberCode, partner });

type Fields = { fields: Record<string, FieldProblem> };
type Found = { kept: (Change & { id: string }) | null; named: Named };

/** The clearance that a form means, by its line or by its giver: the same giver's is named once. */
async function findClearance(db: Tx, documentId: string, said: Said): Promise<Found | Fields> {
  const giver = said.clearance ? { id: said.clearance } : await nameOf(db, said);
  if ("fields" in giver) return giver;
  const kept = await db.clearance.findFirst({ where: { documentId, ...("id" in giver ? giver : pick(giver)) } });
  if (!kept && "id" in giver) return { fields: { clearance: "unknown" } };
  const named = (kept ?? giver) as Named;
  return { kept: kept as Found["kept"], named: { ...named, gate: said.gate ?? named.gate } };
}

/** Whose approval a new clearance is. */
async function nameOf(db: Tx, { kind, of, gate = undefined }: Said): Promise<Named | Fields> {
  if (!kind) return { fields: { kind: "required" } };
  const named: Named = { kind, bodyCode: null, memberCode: null, partner: null, gate: gate ?? null };
  if (kind === "legal") return named;
  if (!of) return { fields: { of: "required" } };
  if (kind === "partner") return { ...named, partner: of };
  if (kind === "domestic") {
    return (await unknownCodes(db, [of])).length > 0
      ? { fields: { of: notFound([of]) } }
      : { ...named, memberCode: of };
  }
  const body = await db.body.findUnique({ where: { code: of }, select: { code: true } });
  return body ? { ...named, bodyCode: of } : { fields: { of: notFound([of]) } };
}

function isTheirs({ kind, bodyCode, memberCode }: Named, actor: Actor): boolean {
  if (actor.role === "secretariat") return true;
  if (actor.role === "body") return (kind === "sectoral" || kind === "pillar") && bodyCode === actor.body;
  return kind === "domestic" && "member" in actor && memberCode === actor.member;
}

type Change = {
  state: State;
  gate: Gate | null;
  day: Date | null;
  meetingId: string | null;
  versionNumber: number | null;
};

const isSame = (kept: Change, change: Change) =>
  (Object.keys(change) as (keyof Change)[]).every((key) => String(kept[key]) === String(change[key]));

/** The bodies that are named read the document from then on; a clearance at home is told to its state alone. */
async function tell(
  db: Tx,
  session: Session,
  { document, standing }: Locked,
  named: Named,
  change: Change,
  request: string,
) {
  const { kind, bodyCode, memberCode, partner } = named;
  const given = change.state === "given" || change.state === "givenAdReferendum";
  if (session.actor.role === "secretariat") {
    const concernedBodies = [...new Set([...document.concernedBodies, ...(bodyCode ? [bodyCode] : [])])];
    await changeDocument(db, document.id, { concernedBodies });
  }
  const home = kind === "domestic";
  const notGiven = change.state === "notNeeded" ? "clearanceNotNeeded" : "clearanceNamed";
  await recordEvent(
    db,
    session,
    document.id,
    {
      kind: given ? (home ? "domesticCleared" : "clearanceGiven") : notGiven,
      ...(home && { audience: "member" as const, member: memberCode ?? undefined }),
      day: change.day,
      meetingId: change.meetingId,
      version: change.versionNumber ?? standing.version,
      data: { of: kind, body: bodyCode ?? partner, state: change.state, gate: change.gate },
    },
    request,
  );
}
