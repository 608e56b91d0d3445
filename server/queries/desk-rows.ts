import type { Hearsay } from "@/domain/consensus";
import type { DeskRow } from "@/domain/desk";
import type { FinalBody, Outcome, Track } from "@/domain/documents";
import { contestDays } from "@/domain/editorial";
import type { Actor, Office } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { Stage } from "@/domain/stages";
import type { Pending } from "@/domain/standing";
import type { By } from "@/domain/views/desk";
import type { Day } from "@/domain/views/record";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { listDeskCirculations } from "@/server/queries/desk-circulations";
import { byOf, type Sitting } from "@/server/queries/desk-meetings";
import {
  listAwaited,
  listClearances,
  listConditions,
  listContestedOf,
  listLifted,
  listOwnWords,
} from "@/server/queries/desk-parts";
import { listPrepared } from "@/server/queries/desk-prepared";

export type Row = {
  id: string;
  revision: number;
  reference: string;
  title: string;
  sample: boolean;
  stage: Stage | null;
  outcome: Outcome | null;
  track: Track;
  finalBody: FinalBody;
  leadMembers: string[];
  leadBodies: string[];
  targetId: string | null;
  meetingId: string | null;
  byCirculation: boolean;
  toCirculate: boolean;
  approved: boolean;
  latest: number | null;
  version: number | null;
  since: number | null;
  contestUntil: Date | null;
  verdict: Hearsay["kind"] | null;
  declaredAt: string | null;
  yet: string[] | null;
  again: string[] | null;
  held: DeskRow["held"];
  joint: DeskRow["joint"];
  waits: Pending["kind"] | null;
  person: string;
  name: string;
  office: Office;
  recorded: Date;
};

/** Open documents, and those that wait for a second officer or for a condition to be met. */
const restsSomewhere = Prisma.sql`d.stage IN ('proposed', 'drafting', 'soca', 'council', 'summit') OR p.document_id IS NOT NULL
  OR (d.stage = 'concluded' AND EXISTS (SELECT FROM condition c WHERE c.document_id = d.id AND c.met_on IS NULL))`;

/** The step of a head that was held, while an officer has neither released it, nor kept it inside, nor taken a step since. */
const held = Prisma.sql`(
  SELECT jsonb_build_object('state', e.holder, 'step', e.number) FROM event e
  WHERE e.document_id = d.id AND e.role = 'head' AND e.data ->> 'release' = 'false' AND e.kind = 'submit'
    AND EXISTS (SELECT FROM publication f WHERE f.document_id = d.id)
    AND NOT EXISTS (
      SELECT FROM event later
      WHERE later.document_id = d.id AND later.number > e.number
        AND (later.kind = 'undone' OR later.data -> 'steps' @> to_jsonb(e.number) OR (later.role = 'secretariat' AND later.data ? 'before'))
    )
  ORDER BY e.number DESC LIMIT 1
)`;

/** Until when a state may still say of the version before it that it is not editorial; nothing where that is not open. */
const contestUntil = Prisma.sql`(
  SELECT ends.at FROM (
    SELECT min(s.shared_at) + make_interval(days => ${contestDays}) AS at FROM share s
    WHERE s.document_id = d.id AND s.version_number = heard.version
  ) ends WHERE heard.since < heard.version AND clock_timestamp() < ends.at
)`;

/** Whether a sectoral or pillar body gave its word on it, or gives it as a condition that is open. */
const approved = Prisma.sql`(
  EXISTS (SELECT FROM clearance c WHERE c.document_id = d.id AND c.kind IN ('sectoral', 'pillar') AND c.state::text LIKE 'given%')
  OR EXISTS (SELECT FROM condition c WHERE c.document_id = d.id AND c.kind = 'body' AND c.met_on IS NULL)
)`;

/** The documents on which something may rest with somebody, with the verdict as everybody inside may hear it. */
export function listDeskDocuments(db: Tx, where = restsSomewhere): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT d.id FROM document d LEFT JOIN pending p ON p.document_id = d.id WHERE ${where}
    )
    SELECT d.id::text, d.revision, d.reference, d.title, d.sample, d.stage::text, d.outcome::text, d.track::text,
      d.final_body::text AS "finalBody", d.lead_members AS "leadMembers", d.lead_bodies AS "leadBodies",
      d.target_id::text AS "targetId", d.meeting_id::text AS "meetingId", d.by_circulation AS "byCirculation",
      d.by_circulation AND sent.document_id IS NULL AS "toCirculate",
      ${approved} AS approved,
      (
        SELECT max(v.number) FROM version v LEFT JOIN taken_back_version t ON t.document_id = v.document_id AND t.version_number = v.number
        WHERE v.document_id = d.id AND t.document_id IS NULL
      ) AS latest,
      heard.version, heard.since, ${contestUntil} AS "contestUntil",
      ${held} AS held, heard.kind AS verdict, m.address AS "declaredAt", heard.yet, heard.again,
      p.kind AS waits, p.person_id::text AS person, p.person_name AS name, p.office::text, p.recorded_at AS recorded,
      CASE WHEN j.document_id IS NOT NULL THEN jsonb_build_object('move', j.move, 'by', j.member_code, 'reason', j.reason, 'agreed', (
        SELECT jsonb_agg(a.member_code) FROM joint_agreement a WHERE a.document_id = d.id
      )) END AS joint
    FROM asked JOIN document d ON d.id = asked.id LEFT JOIN pending p ON p.document_id = d.id LEFT JOIN joint_request j ON j.document_id = d.id
    LEFT JOIN hear_verdicts(ARRAY(SELECT id FROM asked)) heard ON heard.document_id = d.id LEFT JOIN meeting m ON m.id = heard.meeting_id
    LEFT JOIN sent_by_bodies(ARRAY(SELECT d.id FROM asked JOIN document d ON d.id = asked.id WHERE d.by_circulation)) sent ON sent.document_id = d.id
    ORDER BY d.reference`;
}

/** The documents with everything around them that may rest with the actor. */
export async function listAround(
  db: Tx,
  actor: Actor,
  documents: Row[],
  calendar: Sitting[],
  today: Day,
): Promise<DeskRow[]> {
  const member = "member" in actor ? actor.member : null;
  const ids = documents.map(({ id }) => id);
  const words = member ? await listOwnWords(db, member, ids) : new Map();
  const prepared = member ? await listPrepared(db, member, documents) : null;
  const lifted = member ? await listLifted(db, member, ids) : new Map();
  const contested = actor.role === "secretariat" || member ? await listContestedOf(db) : new Map();
  const conditions = await listConditions(db);
  const clearances = actor.role === "body" ? await listClearances(db, actor.body) : null;
  const awaits = actor.role === "secretariat" ? await listAwaited(db) : new Map();
  const circulations = actor.role === "body" ? new Map() : await listDeskCirculations(db, member);
  return documents.map((row) =>
    deskRow(row, byOf(row, calendar, today), {
      own: words.get(row.id),
      prepared: prepared?.get(row.id)?.prepared,
      lifted: lifted.get(row.id),
      contested: contested.get(row.id),
      conditions: conditions.get(row.id),
      clearances: (prepared?.get(row.id) ?? { clearances: clearances?.get(row.id) }).clearances,
      circulation: circulations.get(row.id),
      awaits: awaits.get(row.id),
    }),
  );
}

type Hanging = "own" | "prepared" | "lifted" | "contested" | "conditions" | "clearances" | "circulation" | "awaits";
type Parts = Partial<Pick<DeskRow, Hanging>>;

/** A document with what hangs on it, as the rules of the desk ask for it. */
export function deskRow(row: Row, by: By | null, parts: Parts): DeskRow {
  const { reference, title, sample, stage, outcome, person, office, name } = row;
  const { revision, track, finalBody, leadMembers, leadBodies, latest, version, since } = row;
  return {
    document: { address: addressOf(reference), reference, title, sample, stage, outcome },
    revision,
    track,
    finalBody,
    leadMembers,
    leadBodies,
    hasTarget: row.targetId !== null,
    toCirculate: row.toCirculate,
    approved: row.approved,
    latest,
    version,
    since,
    contestUntil: row.contestUntil?.toISOString() ?? null,
    by,
    verdict: row.verdict && { kind: row.verdict, meeting: row.declaredAt, yet: row.yet ?? [], again: row.again ?? [] },
    pending: row.waits && { kind: row.waits, person, office, name, recorded: row.recorded.toISOString() },
    held: row.held,
    joint: row.joint,
    own: parts.own ?? [],
    prepared: parts.prepared ?? { draft: null, answered: [] },
    lifted: parts.lifted ?? [],
    contested: parts.contested ?? [],
    conditions: parts.conditions ?? [],
    clearances: parts.clearances ?? [],
    circulation: parts.circulation ?? null,
    awaits: parts.awaits ?? [],
  };
}
