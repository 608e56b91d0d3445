import { type CitedRefusal, citedBy } from "@/domain/cited-circulation";
import type { Day } from "@/domain/views/record";
import type { Locked } from "@/server/commands/act-on";
import type { Tx } from "@/server/db";
import { listCitable } from "@/server/queries/cited-circulations";

type Asked = { circulation: string; body: string; version: number | null };

/** A circulation that a decision cites: the version that was sent, and the day by which all had agreed to it. */
export type Cited = { id: string; version: number; on: Day };

/** The circulation that a decision of a body on a locked document cites; why it cannot, or null where there is none of it. */
export async function findCited(
  db: Tx,
  { document, standing }: Locked,
  { circulation, body, version }: Asked,
): Promise<Cited | CitedRefusal | null> {
  const [found] = await listCitable(db, { document: document.id, kinds: standing.kinds, version, circulation });
  if (!found) return null;
  const cited = citedBy(body, found.citable);
  return "on" in cited ? { id: found.id, version: found.citable.version, on: cited.on } : cited;
}
