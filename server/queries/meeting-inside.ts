import { gateMove, standingOf } from "@/domain/desk-standing";
import { gateBody, isGate } from "@/domain/moves";
import { type Actor, readsInside } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { DecisionAt, DocumentBefore, MeetingInside } from "@/domain/views/meeting-inside";
import type { MeetingView } from "@/domain/views/meetings";
import type { MeetingFacts } from "@/domain/views/record";
import { whyNot } from "@/domain/why-not";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { listContestedOf } from "@/server/queries/desk-parts";
import { deskRow, listDeskDocuments } from "@/server/queries/desk-rows";
import { dayOf, meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

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

/**
 * Open documents whose meeting it is, that aim at it, or for which it is the next sitting of the body that decides. One that
 * was put off to another Summit is not before this one any more. An officer may enter a decision late: to them a sitting
 * that has passed offers what has stood before its body since, or what the body's latest sitting may have decided.
 * What SOCA decides by circulation waits for none of its sittings.
 */
const concerning = (
  address: string,
  late: boolean,
) => Prisma.sql`d.stage IN ('proposed', 'drafting', 'soca', 'council', 'summit')
  AND EXISTS (
    SELECT FROM meeting x WHERE x.address = ${address} AND (
      d.meeting_id = x.id
      OR (d.target_id = x.id AND (d.stage <> 'summit' OR d.meeting_id IS NULL))
      OR (d.meeting_id IS NULL AND NOT d.by_circulation AND d.stage IN ('soca', 'council') AND x.id = (
        SELECT n.id FROM meeting n
        WHERE n.body_code = CASE d.stage WHEN 'soca' THEN ${gateBody.soca} ELSE ${gateBody.council} END
          AND n.sample = d.sample AND n.starts_on >= day_in_jakarta()
        ORDER BY n.starts_on, n.address LIMIT 1
      ))
      OR (${late} AND d.meeting_id IS NULL AND d.stage IN ('soca', 'council') AND x.sample = d.sample
        AND x.body_code = CASE d.stage WHEN 'soca' THEN ${gateBody.soca} ELSE ${gateBody.council} END
        AND x.starts_on < day_in_jakarta() AND (x.starts_on >= d.stage_since OR NOT EXISTS (
          SELECT FROM meeting n
          WHERE n.body_code = x.body_code AND n.sample = x.sample AND n.starts_on < day_in_jakarta() AND n.starts_on > x.starts_on
        )))
    )
  )`;

/** The open documents before the meeting, and those that aim at it from an earlier stage. */
async function listDocuments(db: Tx, actor: Actor, meeting: MeetingView) {
  const rows = await listDeskDocuments(db, concerning(meeting.address, actor.role === "secretariat"));
  const contested: Map<string, string[]> = actor.role === "secretariat" ? await listContestedOf(db) : new Map();
  const elsewhere = rows.flatMap(({ declaredAt }) => (declaredAt && declaredAt !== meeting.address ? declaredAt : []));
  const declared = [meeting, ...(await listByAddress(db, elsewhere))];
  const shown = rows.map((found): DocumentBefore => {
    const row = deskRow(found, null, { contested: contested.get(found.id) });
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
      refusal: (move && actor.role === "secretariat" && whyNot(move, standingOf(row), actor)) || null,
    };
  });
  const isBefore = ({ document: { stage } }: DocumentBefore) => isGate(stage) && gateBody[stage] === meeting.body;
  return { before: shown.filter(isBefore), onTheWay: shown.filter((one) => !isBefore(one)) };
}

async function listByAddress(db: Tx, addresses: string[]): Promise<MeetingFacts[]> {
  if (addresses.length === 0) return [];
  const rows = await db.meeting.findMany({ where: { address: { in: addresses } }, select: meetingFields });
  return rows.map(meetingFacts);
}

/** What the meeting decided as it was entered here; what a source reports stands with the released steps. */
async function listDecisions(db: Tx, address: string): Promise<DecisionAt[]> {
  const rows = await db.decision.findMany({
    where: {
      meeting: { address },
      fromRecord: false,
      gapReason: null,
      verb: { not: "lifted" },
      correctedBy: { none: {} },
    },
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
