import type pg from "pg";

export type Row = Record<string, unknown>;
/** Rows of a table, in the order in which they can be entered. */
export type Rows = [table: string, row: Row][];

const names = new Map<string, string>();

/** The name under which a connection keeps a statement, so that it plans it once: the policies make planning long. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `enter${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** Enters rows as they stand; columns that a row does not name keep their defaults. Rows alike go in together. */
export async function enter(client: pg.ClientBase, rows: Rows) {
  const given = rows.map(([table, row]) => {
    const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
    return { table, row: said, columns: Object.keys(said).join(", ") };
  });
  for (let at = 0; at < given.length; ) {
    const { table, columns } = given[at] ?? { table: "", columns: "" };
    const end = given.findIndex((other, i) => i > at && (other.table !== table || other.columns !== columns));
    const alike = given.slice(at, end < 0 ? undefined : end).map(({ row }) => row);
    const text = `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
    await client.query({ name: nameOf(text), text, values: [JSON.stringify(alike)] });
    at += alike.length;
  }
}

/** Enters rows as the owner, at work for the system; they stay. */
export async function enterAsOwner(owner: pg.Client, rows: Rows) {
  await owner.query("BEGIN");
  await owner.query("SELECT set_config('app.system', 'on', true)");
  await enter(owner, rows);
  await owner.query("COMMIT");
}
