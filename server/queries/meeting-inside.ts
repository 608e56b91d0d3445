import { isBefore } from "@/domain/before-meeting";
import { gateMove, whyNotTogether } from "@/domain/desk-standing";
import { dayOf } from "@/domain/instants";
import { type Actor, readsInside } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { DecisionAt, DocumentBefore, MeetingInside } from "@/domain/views/meeting-inside";
import type { MeetingView } from "@/domain/views/meetings";
import type { MeetingFacts } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import { listAwaited, listConditions, listContestedOf } from "@/server/queries/desk-parts";
import { deskRow, listDeskDocuments } from "@/server/queries/desk-rows";
import { concerning, enteredHere } from "@/server/queries/meeting-documents";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

/** What those who work on its documents see of a meeting; null for everybody else. */
export async function findMeetingInside(db: Tx, actor: Actor, meeting: MeetingView): Promise<MeetingInside | null> {
  if (!readsInside(actor)) return null;
  const documents = await listDocuments(db, actor, meeting);
  return {
    ...documents,
    decisions: await listDecisions(db, meeting.address),
    attendance: await listAttendance(db, meeting),
    officer: actor.role === "secretariat",
    request: crypto.randomUUID(),
  };
}

/** The open documents before the meeting, and those that aim at it from an earlier stage. */
async function listDocuments(db: Tx, actor: Actor, meeting: MeetingView) {
  const officer = actor.role === "secretariat";
  const rows = await listDeskDocuments(db, concerning(meeting.address, officer));
  const contested: Map<string, string[]> = officer ? await listContestedOf(db) : new Map();
  const awaits = officer ? await listAwaited(db) : new Map();
  const conditions = officer ? await listConditions(db) : new Map();
  const elsewhere = rows.flatMap(({ declaredAt }) => (declaredAt && declaredAt !== meeting.address ? declaredAt : []));
  const declared = [meeting, ...(await listByAddress(db, elsewhere))];
  const shown = rows.map((found): DocumentBefore => {
    const row = deskRow(found, null, {
      contested: contested.get(found.id),
      awaits: awaits.get(found.id),
      conditions: conditions.get(found.id),
    });
    const { document, revision, track, version, verdict, pending } = row;
    const move = gateMove({ ...row, stage: document.stage });
    return {
      document,
      revision,
      track,
      version,
      verdict,
      declaredAt: declared.find(({ address }) => address === verdict?.meeting) ?? null,
      waitsForSecond: pending !== null,
      move,
      refusal: (move && officer && whyNotTogether(move, row, actor)) || null,
    };
  });
  const here = ({ document: { stage } }: DocumentBefore) => isBefore(meeting, stage);
  return { before: shown.filter(here), onTheWay: shown.filter((one) => !here(one)) };
}

async function listByAddress(db: Tx, addresses: string[]): Promise<MeetingFacts[]> {
  if (addresses.length === 0) return [];
  const rows = await db.meeting.findMany({ where: { address: { in: addresses } }, select: meetingFields });
  return rows.map(meetingFacts);
}

/** What the meeting decided as it was entered here. */
async function listDecisions(db: Tx, address: string): Promise<DecisionAt[]> {
  const rows = await db.decision.findMany({
    where: { meeting: { address }, ...enteredHere },
    orderBy: [{ day: "asc" }, { recordedAt: "asc" }],
    select: {
      id: true,
      verb: true,
      day: true,
      versionNumber: true,
      memberCodes: true,
      declared: true,
      outcome: true,
      document: {
        select: {
          reference: true,
          title: true,
          sample: true,
          stage: true,
          outcome: true,
          pending: { select: { kind: true } },
        },
      },
      conditions: { orderBy: { id: "asc" }, select: { id: true, text: true, metOn: true } },
    },
  });
  return rows.map(
    ({ day, versionNumber, memberCodes, document: { pending, ...document }, conditions, outcome, ...rest }) => ({
      ...rest,
      day: dayOf(day),
      version: versionNumber,
      takingPart: memberCodes,
      // A conclusion is in force once its document is concluded.
      pending: outcome !== null && pending?.kind === "conclude",
      document: { ...document, address: addressOf(document.reference) },
      conditions: conditions.map(({ metOn, ...condition }) => ({ ...condition, metOn: dayOf(metOn) })),
    }),
  );
}

/** The members of the meeting's day in protocol order, each with what was entered of it. */
function listAttendance(db: Tx, { address, startsOn, today }: MeetingView): Promise<MeetingInside["attendance"]> {
  const day = startsOn ?? today;
  return db.$queryRaw<MeetingInside["attendance"]>`
    SELECT m.code AS member, a.represented, a.represented_by AS by
    FROM member m LEFT JOIN (attendance a JOIN meeting x ON x.id = a.meeting_id AND x.address = ${address})
      ON a.member_code = m.code
    WHERE m.member_since <= ${day}::date AND (m.member_until IS NULL OR m.member_until > ${day}::date)
    ORDER BY m.protocol_order`;
}
