import { randomUUID } from "node:crypto";
import type { Database } from "./database";

/** An invented sitting that belongs to one test. */
export type Sitting = { id: string; address: string; name: string };
export type SittingWanted = { body: "SOCA" | "ASCC Council" | "ASEAN Summit"; name: string; day: string };

/** Enters an invented sitting; the name says so. */
export async function makeMeeting(database: Database, { body, name, day }: SittingWanted): Promise<Sitting> {
  const id = randomUUID();
  const address = `sample-test-${id}`;
  await database.query(
    `INSERT INTO meeting (id, address, name, body_code, numbers, starts_on, ends_on, sample, listed)
     VALUES ($1, $2, $3, $4, '{}', $5, $5, true, true)`,
    [id, address, name, body, day],
  );
  return { id, address, name };
}

/** Takes sittings away again, with who attended them. */
export async function removeMeetings(database: Database, meetings: readonly string[]): Promise<void> {
  await database.remove([
    ["DELETE FROM attendance WHERE meeting_id = ANY ($1)", [meetings]],
    ["DELETE FROM meeting WHERE id = ANY ($1)", [meetings]],
  ]);
}
