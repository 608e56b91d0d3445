import { notationList } from "@/prisma/sample/documents/notation-list";
import { stories } from "@/prisma/sample/documents/stories";
import { loadMeetings } from "@/prisma/sample/meetings";
import { loadPeople } from "@/prisma/sample/people";
import { citeSampleRule, findCast, play, playTogether } from "@/prisma/sample/play";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";

/** Enters the people, the sittings and the documents of the demonstration once. Returns whether they were entered now. */
export async function loadSample(db: Tx): Promise<boolean> {
  if ((await db.person.count({ where: { sample: true } })) > 0) return false;
  const today = await readToday(db);
  await loadPeople(db);
  await loadMeetings(db, today);
  const cast = await findCast(db);
  await citeSampleRule(db, cast, today);
  for (const story of stories) await play(db, cast, today, story);
  const listed: string[] = [];
  for (const story of notationList) listed.push(await play(db, cast, today, story));
  await playTogether(db, cast, today, listed, { meeting: "socaPast", days: -17, verb: "endorsed" });
  return true;
}
