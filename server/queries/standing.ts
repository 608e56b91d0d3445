import { bracketsIn } from "@/domain/brackets";
import { type Consensus, consensus, type Hearsay, hearsay, type Position } from "@/domain/consensus";
import { carriedTo, contestDays, countsSince } from "@/domain/editorial";
import { isToGive } from "@/domain/home-clearance";
import { dayOf } from "@/domain/instants";
import { isGate } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import type { Stage } from "@/domain/stages";
import type { Standing } from "@/domain/standing";
import type { ClearanceLine } from "@/domain/views/inside";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { findSilenceConfirmed } from "@/server/queries/circulation-facts";

const undoMinutes = 10;

type Found = Omit<Standing, "since" | "verdict" | "brackets" | "clearances" | "approved" | "last"> & {
  paragraphs: unknown;
  clearances: (Pick<ClearanceLine, "id" | "kind" | "state" | "version"> & { gate: Stage | null; of: string })[];
  last: { person: string | null; at: string; data: { before?: unknown; recordedBy?: string } } | null;
  members: string[];
};

/** Everything the rules ask about a document, as far as the actor may know it; in one statement, for it is asked under the lock. */
export async function findStanding(db: Tx, actor: Actor, id: string): Promise<Standing> {
  const [row] = await db.$queryRaw<{ found: Found }[]>`
    SELECT jsonb_build_object(
      'stage', d.stage, 'track', d.track, 'finalBody', d.final_body, 'leadMembers', d.lead_members, 'leadBodies', d.lead_bodies,
      'hasTarget', d.target_id IS NOT NULL,
      'toCirculate', d.by_circulation AND NOT EXISTS (SELECT FROM sent_by_bodies(ARRAY[d.id])),
      'listed', EXISTS (SELECT FROM publication p WHERE p.document_id = d.id),
      'latest', (SELECT max(v.number) FROM version v WHERE v.document_id = d.id AND NOT is_taken_back(d.id, v.number)),
      'version', now.version,
      'kinds', (SELECT coalesce(jsonb_agg(to_jsonb(k) ORDER BY k.number), '[]') FROM version_kinds(d.id) k),
      'editorial', (
        SELECT jsonb_build_object('until', ends.at, 'open', clock_timestamp() < ends.at)
        FROM (
          SELECT min(s.shared_at) + make_interval(days => ${contestDays}) AS at FROM share s
          WHERE s.document_id = d.id AND s.version_number = now.version
        ) ends
        WHERE EXISTS (SELECT FROM version_kinds(d.id) k WHERE k.number = now.version AND k.kind = 'editorial' AND NOT k.contested)
      ),
      'paragraphs', (SELECT v.paragraphs FROM version v WHERE v.document_id = d.id AND v.number = now.version),
      'conditions', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'text', c.text, 'kind', c.kind) ORDER BY c.id), '[]')
        FROM condition c WHERE c.document_id = d.id AND c.met_on IS NULL
      ),
      'clearances', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'state', c.state, 'gate', c.gate,
          'version', c.version_number, 'of', coalesce(c.body_code, c.member_code, c.partner, c.kind::text)) ORDER BY c.id), '[]')
        FROM clearance c WHERE c.document_id = d.id
      ),
      'pending', (
        SELECT jsonb_build_object('kind', w.kind, 'person', w.person_id, 'office', w.office, 'version', (
          SELECT x.version_number FROM decision x WHERE x.id = (w.data ->> 'decisionId')::uuid
        )) FROM pending w WHERE w.document_id = d.id
      ),
      'joint', (
        SELECT jsonb_build_object('move', r.move, 'by', r.member_code, 'agreed', (
          SELECT jsonb_agg(a.member_code ORDER BY a.agreed_at) FROM joint_agreement a WHERE a.document_id = d.id
        )) FROM joint_request r WHERE r.document_id = d.id
      ),
      'contested', (${contested(id)}),
      'last', (
        SELECT jsonb_build_object('person', e.person_id, 'at', e.recorded_at, 'data', e.data)
        FROM event e WHERE e.document_id = d.id AND e.number = chain_length(d.id)
      ),
      'members', (
        SELECT jsonb_agg(m.code ORDER BY m.protocol_order) FROM member m
        WHERE m.member_since <= day_in_jakarta() AND (m.member_until IS NULL OR m.member_until > day_in_jakarta())
      )
    ) AS found
    FROM document d, LATERAL (SELECT current_version(d.id) AS version) now WHERE d.id = ${id}::uuid`;
  if (!row) throw new Error("There is no such document in sight.");
  const { paragraphs, clearances, last, members, ...rest } = row.found;
  const since = rest.version === null ? null : countsSince(rest.kinds, rest.version);
  const before = rest.version === null ? null : { version: rest.version, since: since ?? 1, members };
  return {
    ...rest,
    since,
    brackets: countBrackets(paragraphs),
    verdict: before && (await findVerdict(db, actor, id, before)),
    clearances: clearances
      .filter((one) => isToGive(one, since))
      .map(({ id, gate, of }) => ({ id, gate: isGate(gate) ? gate : null, of })),
    approved: clearances.some(
      ({ kind, state }) => (kind === "sectoral" || kind === "pillar") && state.startsWith("given"),
    ),
    last: lastStep(last),
  };
}

/** Passages in square brackets that are left in a text's paragraphs. */
export function countBrackets(paragraphs: unknown): number {
  const texts = Array.isArray(paragraphs) ? paragraphs.map((paragraph: { text?: string }) => paragraph.text ?? "") : [];
  return texts.flatMap(bracketsIn).filter(({ kind }) => kind === "bracket").length;
}

/** The positions on a document with what their states said of entries made for them, oldest first. */
export async function listPositions(db: Tx, documentId: string): Promise<Position[]> {
  const rows = await db.position.findMany({
    where: { documentId },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: {
      memberCode: true,
      versionNumber: true,
      stance: true,
      needed: true,
      givenOn: true,
      recordedAt: true,
      answers: { orderBy: { answeredAt: "desc" }, take: 1, select: { confirmed: true } },
      edits: {
        where: { needed: true },
        select: { answers: { orderBy: [{ answeredAt: "desc" }, { id: "desc" }], take: 1, select: { taken: true } } },
      },
    },
  });
  return rows.map(({ memberCode, versionNumber, stance, needed, givenOn, recordedAt, answers, edits }) => ({
    member: memberCode,
    version: versionNumber,
    stance,
    needed,
    takenUp: edits.length > 0 && edits.every((edit) => edit.answers[0]?.taken),
    contested: answers[0]?.confirmed === false,
    on: dayOf(givenOn ?? recordedAt),
    at: recordedAt.toISOString(),
  }));
}

/** The members that take part on a day, in protocol order. */
export async function listTakingPart(db: Tx, day: string): Promise<string[]> {
  const on = new Date(`${day}T00:00:00Z`);
  const members = await db.member.findMany({
    where: { memberSince: { lte: on }, OR: [{ memberUntil: null }, { memberUntil: { gt: on } }] },
    orderBy: { protocolOrder: "asc" },
    select: { code: true },
  });
  return members.map(({ code }) => code);
}

/** The verdict on a version for those who see all positions; null for everybody else, who only hear of it. */
async function findVerdict(
  db: Tx,
  actor: Actor,
  documentId: string,
  { version, since, members }: { version: number; since: number; members: string[] },
): Promise<Consensus | null> {
  if (actor.role !== "secretariat" && actor.role !== "admin") return null;
  const declared = await db.decision.findFirst({
    where: { documentId, declared: true, versionNumber: { gte: since, lte: version }, correctedBy: { none: {} } },
    orderBy: { recordedAt: "desc" },
    select: { liftedBy: true, recordedAt: true, meeting: { select: { address: true } } },
  });
  const { liftedBy: lifted = [], recordedAt, meeting } = declared ?? {};
  const confirmed = await findSilenceConfirmed(db, documentId, { since, version });
  return consensus(members, carriedTo(await listPositions(db, documentId), since, version), version, {
    declared: recordedAt && { version, meeting: meeting?.address ?? "", lifted, at: recordedAt.toISOString() },
    consenting: confirmed === null ? [] : await listTakingPart(db, confirmed),
  });
}

/** The verdict as everybody inside may hear it; null in public and without a version before the states. */
export async function findHearsay(db: Tx, documentId: string, verdict: Consensus | null): Promise<Hearsay | null> {
  if (verdict) return hearsay(verdict);
  const [heard] = await db.$queryRaw<(Omit<Hearsay, "meeting"> & { address: string | null })[]>`
    SELECT v.kind, m.address, v.yet, v.again FROM hear_verdict(${documentId}::uuid) v LEFT JOIN meeting m ON m.id = v.meeting_id`;
  return heard ? { kind: heard.kind, meeting: heard.address, yet: heard.yet, again: heard.again } : null;
}

/**
 * States whose latest answer contests a line entered for them, as far as the actor sees the answers. A contested position
 * is settled by a later word of that state or by taking it back, a contested declaration by another one or by a correction.
 */
const contested = (documentId: string) => Prisma.sql`
  SELECT coalesce(jsonb_agg(m.code ORDER BY m.protocol_order), '[]') FROM member m WHERE m.code IN (
    SELECT latest.member_code FROM (
      SELECT DISTINCT ON (coalesce(position_id, decision_id)) member_code, confirmed, taken_back, position_id, decision_id
      FROM answer WHERE document_id = ${documentId}::uuid
      ORDER BY coalesce(position_id, decision_id), answered_at DESC, id
    ) latest
    CROSS JOIN counting_versions(ARRAY[${documentId}::uuid]) counts
    LEFT JOIN position p ON p.id = latest.position_id
    LEFT JOIN decision d ON d.id = latest.decision_id
    WHERE NOT latest.confirmed AND NOT latest.taken_back
      AND coalesce(p.version_number, d.version_number)
        BETWEEN counts.since AND counts.version
      AND NOT EXISTS (SELECT FROM decision other WHERE other.corrects_id = d.id)
      AND NOT EXISTS (
        SELECT FROM position later WHERE later.document_id = ${documentId}::uuid AND later.member_code = latest.member_code
          AND later.recorded_at > coalesce(p.recorded_at, d.recorded_at)
      )
  )`;

/** The last step that can be taken back: the last line of all, if it holds what was before; for a conclusion both officers may. */
function lastStep(line: Found["last"]): Standing["last"] {
  if (!line?.data.before) return null;
  const until = new Date(Date.parse(line.at) + undoMinutes * 60_000).toISOString();
  return { people: [line.person, line.data.recordedBy].flatMap((person) => person ?? []), until };
}
