import { gateBody } from "@/domain/moves";
import type { Actor, Office } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { MeetingFacts, RecordCheck } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import type { SentByBody } from "@/server/queries/cited-circulations";

/**
 * What the page of a document needs beside its own rows, in one statement: the hour it is, the members of today, whether the
 * other office is staffed, whether its record holds, from whom its versions came, until when its body decides on it by
 * circulation, which other documents in the reader's sight its lines name, the documents that took a step with it, and the
 * sittings to come of the bodies on its way, the circulations of it that were closed, and the versions of which something was said for all.
 */
export async function readAround(db: Tx, actor: Actor, id: string) {
  const office: Office = actor.role === "secretariat" && actor.office === "asec" ? "chair" : "asec";
  type Row = {
    today: string;
    now: Date;
    staffed: boolean;
    members: string[];
    record: RecordCheck | null;
    authors: Partial<Record<number, string>>;
    named: string[];
    sent: SentByBody | null;
    companions: { reference: string; title: string }[];
    coming: MeetingFacts[];
    closes: { version: number; at: string }[];
    commented: number[];
  };
  const [row] = await db.$queryRaw<Row[]>`
    SELECT day_in_jakarta()::text AS today, clock_timestamp() AS now, is_staffed(${office}) AS staffed, (
      SELECT array_agg(code ORDER BY protocol_order) FROM member
      WHERE member_since <= day_in_jakarta() AND (member_until IS NULL OR member_until > day_in_jakarta())
    ) AS members,
    (SELECT to_jsonb(c) FROM check_record(${id}::uuid) c) AS record,
    (SELECT coalesce(jsonb_object_agg(v.number, v.holder), '{}') FROM versions_from(${id}::uuid) v) AS authors,
    (
      SELECT jsonb_build_object('id', s.circulation_id, 'until', s.until, 'closedAt', s.closed_at, 'stopped', s.stopped)
      FROM sent_by_bodies(ARRAY[${id}::uuid]) s
    ) AS sent,
    ARRAY(
      SELECT d.reference FROM document d
      WHERE d.reference IN (SELECT coalesce(e.data ->> 'replacement', e.data ->> 'other') FROM event e WHERE e.document_id = ${id}::uuid)
    ) AS named,
    coalesce((
      SELECT jsonb_agg(DISTINCT jsonb_build_object('reference', p.reference, 'title', p.title))
      FROM released_step mine
      JOIN released_step theirs ON theirs.meeting_id = mine.meeting_id AND theirs.kind = mine.kind
        AND theirs.day = mine.day AND theirs.document_id <> mine.document_id AND theirs.data ? 'together'
      JOIN publication p ON p.document_id = theirs.document_id
      WHERE mine.document_id = ${id}::uuid AND mine.data ? 'together'
    ), '[]') AS companions,
    coalesce((
      SELECT jsonb_agg(next) FROM (
        SELECT m.address, b.kind, m.numbers, m.name, m.body_code AS body, m.city, m.host_code AS host,
          m.starts_on AS "startsOn", m.ends_on AS "endsOn", m.confirmed, m.sample
        FROM meeting m JOIN body b ON b.code = m.body_code JOIN document d ON d.id = ${id}::uuid AND d.sample = m.sample
        WHERE b.code IN (${gateBody.soca}, ${gateBody.council}) AND m.starts_on >= day_in_jakarta()
        ORDER BY m.starts_on, m.address
      ) next
    ), '[]') AS coming,
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('version', t.version_number, 'at', l.at))
      FROM circulation_text t JOIN circulation_line l ON l.circulation_id = t.circulation_id AND l.kind = 'closed'
      WHERE t.document_id = ${id}::uuid
    ), '[]') AS closes, ARRAY(SELECT commented_for_all(${id}::uuid)) AS commented`;
  if (!row) throw new Error("The database did not say what day it is.");
  const { companions, closes, ...rest } = row;
  const travelledWith = companions
    .map(({ reference, title }) => ({ address: addressOf(reference), title }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  // A moment out of JSON is written otherwise than one of the application's, and is compared with it.
  const ended = closes.map(({ version, at }) => ({ version, at: new Date(at).toISOString() }));
  return { ...rest, travelledWith, office, closes: ended };
}
