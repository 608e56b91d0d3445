import type { Tx } from "@/server/db";

type Key = { child: string; columns: string[]; parent: string; referred: string[]; owned: boolean };

/** Foreign keys; where no column may be empty, a row belongs to the one it names and goes with it. */
const listKeys = (db: Tx) => db.$queryRaw<Key[]>`
  SELECT conrelid::regclass::text AS child, confrelid::regclass::text AS parent, bool_and(a.attnotnull) AS owned,
    array_agg(quote_ident(a.attname) ORDER BY n) AS columns, array_agg(quote_ident(b.attname) ORDER BY n) AS referred
  FROM pg_constraint c, unnest(c.conkey, c.confkey) WITH ORDINALITY AS k (ours, theirs, n), pg_attribute a, pg_attribute b
  WHERE c.contype = 'f' AND c.conrelid <> c.confrelid
    AND a.attrelid = c.conrelid AND a.attnum = ours AND b.attrelid = c.confrelid AND b.attnum = theirs
  GROUP BY c.oid, conrelid, confrelid`;

/** Deletes rows with all that belongs to them, the furthest first. */
async function remove(db: Tx, keys: Key[], table: string, where: string) {
  for (const { child, columns, referred } of keys.filter(({ parent, owned }) => owned && parent === table)) {
    const named = `(${columns}) IN (SELECT ${referred} FROM ${table} WHERE ${where})`;
    await remove(db, keys, child, named);
  }
  await db.$executeRawUnsafe(`DELETE FROM ${table} WHERE ${where}`);
}

/**
 * Takes the demonstration away, with its people, their sessions and its chains. A sitting that something of the record
 * refers to stays. Asks for a superuser, for the record's tables refuse to lose a line; it sees to it that they do again.
 */
export async function removeSample(db: Tx) {
  await db.$executeRaw`SELECT set_config('session_replication_role', 'replica', true)`;
  const keys = await listKeys(db);
  for (const table of ["event", "chain_head"]) {
    await db.$executeRawUnsafe(
      `DELETE FROM ${table} WHERE chain = 'sample settings' OR split_part(chain, '/', 1) IN
         (SELECT id::text FROM document WHERE sample UNION ALL SELECT 'meeting ' || id FROM meeting WHERE sample)`,
    );
  }
  await remove(db, keys, "document", "sample");
  await remove(
    db,
    keys,
    "circulation",
    "NOT EXISTS (SELECT FROM circulation_text t WHERE t.circulation_id = circulation.id)",
  );
  const referring = keys.filter(({ parent, owned }) => parent === "meeting" && !owned);
  const free = referring.map(
    ({ child, columns: [column] }) => `NOT EXISTS (SELECT FROM ${child} r WHERE r.${column} = meeting.id)`,
  );
  await remove(db, keys, "meeting", ["sample", ...free].join(" AND "));
  for (const { child, columns } of keys.filter(({ parent, owned }) => parent === "person" && !owned)) {
    await db.$executeRawUnsafe(
      `UPDATE ${child} SET ${columns} = NULL WHERE ${columns} IN (SELECT id FROM person WHERE sample)`,
    );
  }
  // Of a link no foreign key tells who made it.
  await db.$executeRaw`DELETE FROM invitation WHERE invited_by IN (SELECT id FROM person WHERE sample)`;
  await remove(db, keys, "person", "sample");
  await db.$executeRaw`SELECT set_config('session_replication_role', 'origin', true)`;
}
