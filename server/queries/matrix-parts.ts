import type { Hearsay, Stance } from "@/domain/consensus";
import type { Outcome, Track } from "@/domain/documents";
import type { Kinded } from "@/domain/editorial";
import type { Stage } from "@/domain/stages";
import type { Day, MeetingFacts } from "@/domain/views/record";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

/** What stands in the table: open or concluded, and on its way to a Summit. */
const inTable = Prisma.sql`d.stage IS NOT NULL AND d.stage NOT IN ('withdrawn', 'superseded')`;

/** The Summits for which the actor sees documents inside; those without a date last. Few, so each is read whole. */
export async function listSummits(db: Tx): Promise<(MeetingFacts & { id: string })[]> {
  const named = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT d.target_id::text AS id FROM document d
    WHERE d.target_id IS NOT NULL AND ${inTable} AND EXISTS (SELECT FROM version v WHERE v.document_id = d.id)`;
  const rows = await db.meeting.findMany({
    where: { id: { in: named.map(({ id }) => id) } },
    orderBy: [{ startsOn: { sort: "asc", nulls: "last" } }, { address: "asc" }],
    select: { id: true, ...meetingFields },
  });
  return rows.map(({ id, ...row }) => ({ id, ...meetingFacts(row) }));
}

/** The states of a day in protocol order: members, and those that observe. */
export async function listStates(db: Tx, on: Day): Promise<{ members: string[]; observers: string[] }> {
  const rows = await db.$queryRaw<{ code: string; member: boolean }[]>`
    SELECT code, coalesce(member_since <= ${on}::date, false) AS member FROM member
    WHERE (member_since <= ${on}::date OR observer_since <= ${on}::date) AND (member_until IS NULL OR member_until > ${on}::date)
    ORDER BY protocol_order`;
  const codes = (isMember: boolean) => rows.filter(({ member }) => member === isMember).map(({ code }) => code);
  return { members: codes(true), observers: codes(false) };
}

export type Found = {
  id: string;
  reference: string;
  title: string;
  sample: boolean;
  stage: Stage;
  track: Track;
  outcome: Outcome | null;
  version: number | null;
  kinds: Kinded[];
  kind: Hearsay["kind"] | null;
  yet: string[] | null;
  again: string[] | null;
  meetingId: string | null;
  /** The states for which no word on a version is consent, as an officer confirmed by that day. */
  confirmed: { version: number; states: string[] }[];
  silenceUntil: Date | null;
  /** Which sitting it was sent to, or that it is decided between sittings; and the Summit it aims at. */
  awaitedId: string | null;
  byCirculation: boolean;
  targetId: string | null;
};

/** The documents for a Summit with the version that was before the states on a day, and the verdict as one hears it now. */
export const listInTable = (db: Tx, summitId: string, on: Day, hears: boolean) => db.$queryRaw<Found[]>`
  WITH asked AS MATERIALIZED (SELECT d.id FROM document d WHERE d.target_id = ${summitId}::uuid AND ${inTable}),
  kinds AS MATERIALIZED (
    SELECT k.document_id, jsonb_agg(jsonb_build_object('number', k.number, 'kind', k.kind, 'contested', k.contested)) AS kinds
    FROM version_kinds(ARRAY(SELECT id FROM asked)) k GROUP BY k.document_id
  )
  SELECT d.id::text, d.reference, d.title, d.sample, d.stage::text, d.track::text, d.outcome::text,
    d.meeting_id::text AS "awaitedId", d.by_circulation AS "byCirculation", d.target_id::text AS "targetId",
    (SELECT max(s.version_number) FROM share s
      WHERE s.document_id = d.id AND (s.shared_at AT TIME ZONE 'Asia/Jakarta')::date <= ${on}::date) AS version,
    CASE WHEN ${on}::date = day_in_jakarta() THEN (
      SELECT circulation_deadline(c.id) FROM circulation c JOIN circulation_text t ON t.circulation_id = c.id
      WHERE t.document_id = d.id AND c.rule = 'silence' AND t.version_number = current_version(d.id)
        AND NOT circulation_ended(c.id) AND NOT circulation_stopped(c.id, d.id) AND circulation_deadline(c.id) > clock_timestamp()
    ) END AS "silenceUntil",
    coalesce(kinds.kinds, '[]') AS kinds, coalesce(confirmed.all, '[]') AS confirmed,
    heard.kind, heard.yet, heard.again, heard.meeting_id::text AS "meetingId"
  FROM asked JOIN document d ON d.id = asked.id LEFT JOIN kinds ON kinds.document_id = d.id
    LEFT JOIN (
      SELECT c.document_id, jsonb_agg(jsonb_build_object('version', c.version, 'states', c.states)) AS all
      FROM silence_confirmed(ARRAY(SELECT id FROM asked)) c WHERE c.day <= ${on}::date GROUP BY c.document_id
    ) confirmed ON confirmed.document_id = d.id
    LEFT JOIN hear_verdicts(CASE WHEN ${hears} THEN ARRAY(SELECT id FROM asked) END) heard ON heard.document_id = d.id`;

export type Spoken = {
  documentId: string;
  member: string;
  version: number;
  stance: Stance;
  needed: boolean;
  answered: boolean | null;
  on: Day;
  reason: string | null;
  paragraphs: string[];
};

/**
 * All positions on documents for a Summit that the actor sees as their states' words, up to a day, oldest first. Edits that
 * only the leads read beside them are not among these: such a state may have said something else since.
 */
export const listSpoken = (db: Tx, summitId: string, on: Day) => db.$queryRaw<Spoken[]>`
  SELECT p.document_id::text AS "documentId", p.member_code AS member, p.version_number AS version, p.stance::text, p.needed,
    (SELECT a.confirmed FROM answer a WHERE a.position_id = p.id ORDER BY a.answered_at DESC LIMIT 1) AS answered,
    coalesce(p.given_on, (p.recorded_at AT TIME ZONE 'Asia/Jakarta')::date)::text AS on, p.reason, coalesce(p.paragraphs, '{}') AS paragraphs
  FROM position p JOIN document d ON d.id = p.document_id
  WHERE d.target_id = ${summitId}::uuid AND coalesce(p.given_on, (p.recorded_at AT TIME ZONE 'Asia/Jakarta')::date) <= ${on}::date
    AND (actor_reads_all() OR p.member_code = actor_member() OR EXISTS (
      SELECT FROM compilation c WHERE c.document_id = p.document_id AND c.version_number = p.version_number
    ))
  ORDER BY p.recorded_at, p.id`;

/** The texts that some words speak to, so that the paragraphs named in them can be cited. */
export const listTextsOf = async (db: Tx, words: Pick<Spoken, "documentId" | "version">[]) =>
  words.length === 0
    ? []
    : db.version.findMany({
        where: { OR: words.map(({ documentId, version: number }) => ({ documentId, number })) },
        select: { documentId: true, number: true, paragraphs: true },
      });

/** Consensus as the Chair declared it on these documents, the latest first. */
export function listDeclared(db: Tx, summitId: string, on: Day) {
  return db.decision.findMany({
    where: { declared: true, correctedBy: { none: {} }, day: { lte: new Date(on) }, document: { targetId: summitId } },
    orderBy: { recordedAt: "desc" },
    select: {
      documentId: true,
      versionNumber: true,
      liftedBy: true,
      meeting: { select: { id: true, ...meetingFields } },
    },
  });
}
