import type { Tx } from "@/server/db";

/** The sectors that can be named: those of the bodies, and those of the documents that the reader may read. */
export async function listSectors(db: Tx): Promise<string[]> {
  const rows = await db.$queryRaw<{ sector: string }[]>`
    SELECT sector FROM body WHERE sector IS NOT NULL UNION SELECT unnest(sectors) FROM document ORDER BY sector`;
  return rows.map(({ sector }) => sector);
}
