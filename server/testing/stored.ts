import type pg from "pg";

// biome-ignore lint/suspicious/noExplicitAny: rows of every table
export type Stored = Record<string, any>;
export type Everything = Record<string, Stored[]>;

/** How much there is: the rows of every table, every document as it stands, and the end of every chain. */
export async function amount(superuser: pg.ClientBase): Promise<Record<string, string>> {
  const { rows: tables } = await superuser.query(
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
  );
  const counts = tables.map(({ relname }) => `SELECT '${relname}' AS name, count(*)::text AS of FROM "${relname}"`);
  const ends = `SELECT 'chains', md5(string_agg(encode(hash, 'hex'), '' ORDER BY chain)) FROM chain_head`;
  const changed = [
    "document",
    "publication",
    "condition",
    "clearance",
    "pending",
    "joint_request",
    "due_release",
    "attendance",
  ].map(
    (table) =>
      `SELECT 'what ${table} says', md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) FROM "${table}" t`,
  );
  const { rows } = await superuser.query([...counts, ends, ...changed].join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, of }) => [name, of]));
}

/** Rows of a table that hang on a document, oldest first where they say when they were written. */
export async function rowsOf(superuser: pg.ClientBase, table: string, id: string): Promise<Stored[]> {
  const by = {
    event: "number",
    decision: "recorded_at",
    position: "recorded_at",
    released_step: "number",
    title: "number",
  }[table];
  const { rows } = await superuser.query(
    `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE document_id = $1 ORDER BY ${by ?? 1}`,
    [id],
  );
  return rows.map(({ row }) => row);
}

/** A document's row as it is stored. */
export async function storedDocument(superuser: pg.ClientBase, id: string): Promise<Stored> {
  const { rows } = await superuser.query("SELECT to_jsonb(d) AS row FROM document d WHERE id = $1", [id]);
  return rows[0].row;
}

/** The kinds of the lines in a document's record. */
export const linesOf = async (superuser: pg.ClientBase, id: string): Promise<string[]> =>
  (await rowsOf(superuser, "event", id)).map(({ kind }) => kind);

/** Reads whole tables, as far as the connection's role and actor let it. */
export async function readTable(client: pg.ClientBase, table: string): Promise<Stored[]> {
  const { rows } = await client.query(`SELECT to_jsonb(t) AS row FROM "${table}" t`);
  return rows.map(({ row }) => row);
}

/** Everything stored, as the superuser reads it past every policy; the register's two halves as one list. */
export async function readEverything(superuser: pg.ClientBase): Promise<Everything> {
  const { rows } = await superuser.query(
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1",
  );
  const everything: Everything = {};
  for (const { relname } of rows) everything[relname] = await readTable(superuser, relname);
  const faces = (everything.publication ?? []).map((row) => ({
    ...row,
    id: row.document_id,
    document_id: undefined,
    inside: false,
  }));
  const inside = (everything.document ?? []).map((row) => ({ ...row, meeting_id: undefined, inside: true }));
  everything.register_row = [...inside, ...faces];
  return everything;
}
