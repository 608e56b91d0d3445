import { loadCalendar, loadFrames } from "@/prisma/record/calendar";
import { loadDocuments } from "@/prisma/record/documents";
import { loadMeetings } from "@/prisma/record/meetings";
import { sourcesOf } from "@/prisma/record/sources";
import type { Tx } from "@/server/db";

/** Enters the real record once; a database that already holds it is left alone. Returns whether it was entered now. */
export async function loadRecord(db: Tx): Promise<boolean> {
  if ((await db.member.count()) > 0) return false;
  await loadCalendar(db);
  const sources = sourcesOf(db);
  const meetings = await loadMeetings(db, sources);
  await loadFrames(db, (number) => meetings("ASEAN Summit", number).id);
  await loadDocuments(db, meetings, sources);
  return true;
}
