// What a page shows, by one query and nothing else: the rows that the floor and the bare Next page answer with.

/** The rows of a desk; the application shows as many. */
export const deskRows = 500;

const register = (matching) => `
  SELECT p.reference, p.title, array_to_string(p.former_titles, ', ') AS former, p.type::text, array_to_string(p.lead_members, ', ') AS leads,
    p.phase::text, p.phase_since::text AS since, t.name AS summit
  FROM publication p LEFT JOIN meeting t ON t.id = p.target_id WHERE ${matching}
  ORDER BY t.starts_on DESC NULLS LAST, p.year, p.number LIMIT 50`;

/** @type {Record<string, { sql: string, values: unknown[] }>} */
const pages = {
  home: {
    sql: `(SELECT reference, title, phase::text, outcome::text FROM publication WHERE sample ORDER BY year, number LIMIT 100)
      UNION ALL SELECT reference, title, phase::text, outcome::text FROM publication WHERE NOT sample`,
    values: [],
  },
  register: { sql: register("true"), values: [] },
  search: { sql: register("p.folded LIKE $1 AND p.folded LIKE $2"), values: ["%clean%", "%air%"] },
  document: {
    sql: `WITH d AS (SELECT * FROM document WHERE reference = $1)
      SELECT 'document' AS what, reference AS one, title AS two, purpose AS three FROM d
      UNION ALL SELECT 'position', p.member_code, p.stance::text, p.recorded_at::text FROM position p JOIN d ON d.id = p.document_id
      UNION ALL SELECT 'version', v.number::text, encode(v.sha256, 'hex'), v.added_at::text FROM version v JOIN d ON d.id = v.document_id
      UNION ALL SELECT 'decision', c.body_code, c.verb, c.day::text FROM decision c JOIN d ON d.id = c.document_id
      UNION ALL SELECT 'line', e.number::text, e.kind, e.day::text FROM event e JOIN d ON d.id = e.document_id`,
    values: ["SAMPLE/1967/05"],
  },
  desk: {
    sql: `SELECT d.reference, d.title, d.stage::text, t.name AS summit, (SELECT max(number) FROM version v WHERE v.document_id = d.id)::text AS version
      FROM document d LEFT JOIN meeting t ON t.id = d.target_id WHERE d.stage IN ('proposed', 'drafting', 'soca', 'council', 'summit')
      ORDER BY t.starts_on, d.reference LIMIT ${deskRows}`,
    values: [],
  },
};

/** The settings of a connection that reads as the owner: no policy is asked more than once. */
export const connection = () => ({
  connectionString: process.env.DATABASE_OWNER_URL,
  options: "-c app.system=on",
  max: 10,
});

/** The rows of a page. @param {import("pg").Pool} pool @param {string} page */
export async function rowsOf(pool, page) {
  const { sql, values } = pages[page];
  return (await pool.query({ name: page, text: sql, values })).rows;
}
