import type pg from "pg";

export type Verdict = { chain: string; entries: number; head: string; broken: number | null; reason: string | null };

/** What the recomputation of the record says of each chain. */
export async function verify(client: pg.ClientBase): Promise<Verdict[]> {
  return (await client.query("SELECT * FROM verify_record() ORDER BY chain")).rows;
}

/** The chains that do not hold, each with the number of its first bad line. */
export async function brokenLines(client: pg.ClientBase): Promise<Record<string, number>> {
  const bad = (await verify(client)).flatMap(({ chain, broken }) =>
    broken === null ? [] : [[chain, broken] as const],
  );
  return Object.fromEntries(bad);
}

/** Adds lines to a chain as the owner, and leaves the transaction to the caller. */
export async function addLines(client: pg.ClientBase, chain: string, kinds: string[], values = "NULL") {
  for (const kind of kinds) {
    await client.query(
      `INSERT INTO event (chain, kind, audience, request_id) VALUES ($1, $2, 'secretariat', ${values}::uuid)`,
      [chain, kind],
    );
  }
}
