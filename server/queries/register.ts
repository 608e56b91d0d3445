import { documentTypes, tracks } from "@/domain/documents";
import { fold } from "@/domain/fold";
import type { Actor } from "@/domain/people";
import { addressOf, referenceFrom } from "@/domain/reference";
import {
  type FilterKey,
  filedUnder,
  filterKeys,
  type RegisterFilter,
  type Sort,
  unknownValue,
} from "@/domain/register-filter";
import type { FilterOption, RegisterView } from "@/domain/views/register";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { findTargets, type RegisterRecord, registerColumns, registerRow } from "@/server/queries/register-row";

const rowsOnPage = 50;

const { sql, join, empty } = Prisma;

/** Rows in the order asked for: the key first, then the reference, so that a page can begin after any row. */
const keys: Record<Sort, { key: Prisma.Sql; descending: boolean }> = {
  summit: { key: sql`coalesce(t.starts_on::text, '') || coalesce(t.address, '')`, descending: true },
  title: { key: sql`lower(r.title)`, descending: false },
  date: { key: sql`coalesce(r.since::text, '')`, descending: true },
  reference: { key: sql`''::text`, descending: false },
};
const number = sql`split_part(r.reference, '/', 1) || r.year || lpad(r.number::text, 6, '0')`;

const columns: Record<FilterKey, { value: Prisma.Sql; many: boolean }> = {
  summit: { value: sql`t.address`, many: false },
  phase: {
    value: sql`CASE WHEN r.stage IN ('withdrawn', 'superseded') THEN r.stage::text ELSE r.phase::text END`,
    many: false,
  },
  track: { value: sql`r.track::text`, many: false },
  type: { value: sql`r.type::text`, many: false },
  year: { value: sql`r.year::text`, many: false },
  sector: { value: sql`r.sectors`, many: true },
  lead: { value: sql`r.lead_members`, many: true },
  body: { value: sql`r.lead_bodies || r.ministerial_bodies`, many: true },
};

/** What each filter asks about, by the name it has once all rows are read. */
const asked = Object.fromEntries(filterKeys.map((key) => [key, Prisma.raw(`asked_${key}`)])) as Record<
  FilterKey,
  Prisma.Sql
>;

const from = sql`register_row r LEFT JOIN meeting t ON t.id = r.target_id`;

function condition(filter: RegisterFilter): Prisma.Sql {
  const words = fold(filter.q).split(" ").filter(Boolean);
  const found = words.map((word) => sql`r.folded LIKE ${`%${word}%`}`);
  for (const key of filterKeys) {
    const { value, many } = columns[key];
    const known = filter[key].filter((asked) => asked !== unknownValue);
    const unknown = known.length < filter[key].length;
    const either = [
      ...(known.length > 0 ? [many ? sql`${value} && ${known}::text[]` : sql`${value} = ANY (${known}::text[])`] : []),
      ...(unknown ? [many ? sql`cardinality(${value}) = 0` : sql`${value} IS NULL`] : []),
    ];
    if (either.length > 0) found.push(sql`(${join(either, " OR ")})`);
  }
  return found.length > 0 ? join(found, " AND ") : sql`true`;
}

/** The register as the actor may see it: one page of rows, with true counts of the record and of samples apart. */
export async function listDocuments(db: Tx, _actor: Actor, filter: RegisterFilter): Promise<RegisterView> {
  const matching = condition(filter);
  const records = await listRows(db, filter, matching);
  const page = records.slice(0, rowsOnPage);
  const { counts, options, summits } = await countAll(db, matching);
  const targets = await findTargets(db, [...page.map((row) => row.target_id), ...summits.map(({ id }) => id)]);
  const sum = (sample: boolean, what: "total" | "found") =>
    counts.reduce((all, count) => (count.sample === sample ? all + count[what] : all), 0);
  const last = page.at(-1);
  const groups: Record<string, number> = {};
  for (const { summit, found } of counts) groups[summit] = (groups[summit] ?? 0) + found;

  return {
    rows: page.map((row) => registerRow(row, targets)),
    groups,
    total: sum(false, "total"),
    found: sum(false, "found"),
    samples: { total: sum(true, "total"), found: sum(true, "found") },
    filter,
    options: {
      ...options,
      summit: options.summit.map((option) => {
        const id = summits.find(({ value }) => value === option.value)?.id;
        return { ...option, meeting: id ? targets.get(id) : undefined };
      }),
    },
    next: records.length > rowsOnPage && last ? addressOf(last.reference) : null,
    first: filter.after === "",
  };
}

function listRows(db: Tx, filter: RegisterFilter, matching: Prisma.Sql) {
  const { key, descending } = keys[filter.sort];
  const after = referenceFrom(filter.after);
  const start = sql`(SELECT ${key} AS key, ${number} AS number FROM ${from} WHERE r.reference = ${after ?? ""})`;
  const beyond = descending ? sql`${key} < start.key` : sql`${key} > start.key`;
  return db.$queryRaw<RegisterRecord[]>`
    SELECT ${registerColumns} FROM ${from} ${after ? sql`LEFT JOIN ${start} start ON true` : empty}
    WHERE ${matching} ${after ? sql`AND (start.key IS NULL OR ${beyond} OR (${key} = start.key AND ${number} > start.number))` : empty}
    ORDER BY ${key} ${descending ? sql`DESC` : empty}, ${number} LIMIT ${rowsOnPage + 1}`;
}

type Count = { summit: string; sample: boolean; total: number; found: number };
type Found = { key: FilterKey; value: string; id: string | null; count: number; rank: string };

/**
 * How many rows there are and how many were found, by Summit, and the values that each filter can take for this actor,
 * with how many documents of the record bear them. The rows are read once for all of it.
 */
async function countAll(db: Tx, matching: Prisma.Sql) {
  const [all] = await db.$queryRaw<{ counts: Count[] | null; found: Found[] | null }[]>`
    WITH seen AS MATERIALIZED (
      SELECT ${join(filterKeys.map((key) => sql`${columns[key].value} AS ${asked[key]}`))},
        r.target_id, r.sample, t.starts_on, ${matching} AS matches
      FROM ${from}
    )
    SELECT (
      SELECT jsonb_agg(c) FROM (
        SELECT coalesce(asked_summit, ${unknownValue}) AS summit, sample, count(*) AS total, count(*) FILTER (WHERE matches) AS found
        FROM seen GROUP BY 1, 2
      ) c
    ) AS counts, (SELECT jsonb_agg(o) FROM (${join(filterKeys.map(valuesOf), " UNION ALL ")}) o) AS found`;
  const rows = all?.found ?? [];
  const options = Object.fromEntries(filterKeys.map((key) => [key, [] as FilterOption[]])) as Record<
    FilterKey,
    FilterOption[]
  >;
  for (const { key, value, count } of rows.sort(inOfferedOrder)) options[key].push({ value, count });
  return { counts: all?.counts ?? [], options, summits: rows.filter(({ key }) => key === "summit") };
}

function valuesOf(key: FilterKey): Prisma.Sql {
  const value = asked[key];
  const each = columns[key].many
    ? sql`unnest(CASE WHEN cardinality(${value}) = 0 THEN ARRAY[${unknownValue}] ELSE ${value} END)`
    : sql`coalesce(${value}, ${unknownValue})`;
  const id = key === "summit" ? sql`target_id::text` : sql`NULL`;
  const rank = key === "summit" ? sql`max(starts_on)::text` : key === "lead" ? protocol : sql`value`;
  return sql`SELECT ${key} AS key, value, id, count(*) FILTER (WHERE NOT sample) AS count, ${rank} AS rank FROM (
    SELECT ${each} AS value, ${id} AS id, sample, starts_on FROM seen) each GROUP BY value, id`;
}

const protocol = sql`(SELECT lpad(protocol_order::text, 3, '0') FROM member WHERE code = value)`;

const lifeCycle: Partial<Record<FilterKey, readonly string[]>> = {
  phase: filedUnder,
  track: tracks,
  type: documentTypes,
};
const newestFirst: readonly FilterKey[] = ["summit", "year"];

/** Life-cycle order for phases, tracks and types; protocol order for states; newest first for Summits; not known last. */
function inOfferedOrder(a: Found, b: Found): number {
  if (a.key !== b.key) return 0;
  if (a.value === unknownValue || b.value === unknownValue) return a.value === unknownValue ? 1 : -1;
  const order = lifeCycle[a.key];
  if (order) return order.indexOf(a.value) - order.indexOf(b.value);
  const ascending = a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
  return newestFirst.includes(a.key) ? -ascending : ascending;
}
