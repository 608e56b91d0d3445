import { type Charge, chargesOf, manages, readsPeople } from "@/domain/mandates";
import type { Actor } from "@/domain/people";
import type { PeopleFilter } from "@/domain/people-filter";
import type { MandateRow } from "@/domain/views/account";
import type { OpenLink, PeopleView, PersonRow } from "@/domain/views/people";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";

const rowsOnAPage = 50;

/** The people whom the reader sees, those of the delegations first, a page at a time; null for readers who see none. */
export async function listPeople(db: Tx, actor: Actor, asked: PeopleFilter): Promise<PeopleView | null> {
  if (!readsPeople(actor)) return null;
  const member = actor.role === "head" ? actor.member : null;
  const counts = await db.$queryRaw<{ total: number; found: number; states: string[] }[]>`
    SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${wanted(asked)}))::int AS found,
      array(SELECT code FROM member ORDER BY protocol_order) AS states
    FROM person p`;
  const { total, found, states } = counts[0] ?? { total: 0, found: 0, states: [] };
  const pages = Math.max(1, Math.ceil(found / rowsOnAPage));
  const page = Math.min(asked.page, pages);
  const people = await findRows(db, asked, (page - 1) * rowsOnAPage);
  return {
    people: people.map(({ mandates, ...row }) => ({ ...row, mandates: shownOf(mandates) })),
    found,
    total,
    pages,
    asked: { ...asked, page },
    states: member ? [] : states,
    links: await listLinks(db, actor),
    invites: chargesOf(actor).length > 0,
    member,
  };
}

/** Which people `p` are asked for: by their names, and by what they hold or are to hold. */
const wanted = ({ q, member, role }: PeopleFilter) => Prisma.sql`
  strpos(lower(p.name || ' ' || p.sign_in_name), lower(${q})) > 0
  AND (${member}::text = '' AND ${role}::text = '' OR EXISTS (
    SELECT FROM mandate m WHERE m.person_id = p.id AND NOT is_over(m)
      AND ${member}::text IN ('', m.member_code) AND ${role}::text IN ('', m.role::text)))`;

/** What holds or is to begin; where nothing does, what ended last. */
const shownOf = (mandates: MandateRow[]) => {
  const live = mandates.filter(({ ended }) => !ended);
  return live.length > 0 ? live : mandates.slice(0, 1);
};

const findRows = (db: Tx, asked: PeopleFilter, from: number) => db.$queryRaw<PersonRow[]>`
  SELECT p.id::text, p.name, p.sign_in_name AS "signInName", p.sample, p.disabled_at IS NOT NULL AS closed,
    coalesce(held.all, '[]') AS mandates
  FROM person p
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(mandate_json(m) ORDER BY is_over(m), m.starts_on DESC, m.id) AS all,
      bool_or(NOT is_over(m)) AS live, min(s.protocol_order) AS state, min(m.role) AS first
    FROM mandate m LEFT JOIN member s ON s.code = m.member_code WHERE m.person_id = p.id
  ) held ON true
  WHERE ${wanted(asked)}
  ORDER BY coalesce(held.live, false) DESC, held.state NULLS LAST, held.first = 'delegate', held.first, p.name, p.id
  LIMIT ${rowsOnAPage} OFFSET ${from}`;

type LinkRow = Omit<OpenLink, "charge" | "revocable"> & Partial<Charge> & { expires: Date };

/** The links that can still be used, as far as the reader sees them. */
async function listLinks(db: Tx, actor: Actor): Promise<OpenLink[]> {
  const rows = await db.$queryRaw<LinkRow[]>`
    SELECT i.id::text, i.for_name AS "forName", i.role, i.head_title AS title, i.member_code AS member, i.body_code AS body, i.office,
      i.starts_on::text AS from, i.ends_on::text AS until, p.name AS by, i.expires_at AS expires
    FROM invitation i LEFT JOIN person p ON p.id = i.invited_by
    WHERE i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
    ORDER BY i.expires_at, i.id`;
  return rows.map(({ id, forName, role, title, member, body, office, from, until, by, expires }) => ({
    id,
    forName,
    charge: role
      ? { role, title: title ?? null, member: member ?? null, body: body ?? null, office: office ?? null }
      : null,
    from,
    until,
    by,
    expiresAt: expires.toISOString(),
    revocable: manages(actor, { role: role ?? "delegate", member: member ?? null }),
  }));
}
