import { type DeskRow, editedOf, tasksOf, watchedOf } from "@/domain/desk";
import { continuingOf } from "@/domain/desk-continuing";
import { underwayOf } from "@/domain/desk-underway";
import { partedFor } from "@/domain/desk-waiting";
import { termsToTell } from "@/domain/mandates";
import { isGate } from "@/domain/moves";
import { ourEditsOf } from "@/domain/own-word";
import type { Actor } from "@/domain/people";
import type { MandateRow } from "@/domain/views/account";
import type { DeskView } from "@/domain/views/desk";
import type { Day } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import { listDeeds } from "@/server/queries/desk-deeds";
import { listDeskMeetings } from "@/server/queries/desk-meetings";
import { listNamed } from "@/server/queries/desk-named";
import { listAround, listDeskDocuments } from "@/server/queries/desk-rows";
import { listLatestSteps } from "@/server/queries/released";

const meetingsShown = 4;

/** The desk: what rests with the actor by date, what they keep an eye on, and what they did last. */
export async function readDesk(db: Tx, actor: Exclude<Actor, { role: "public" }>): Promise<DeskView> {
  const { today, observes, mandates } = await readDay(db, actor);
  const works = actor.role !== "viewer" && actor.role !== "admin";
  const documents = works ? await listDeskDocuments(db) : [];
  const calendar = works ? await listDeskMeetings(db, documents, today) : [];
  const rows = works ? await listAround(db, actor, documents, calendar, today) : [];
  // Of an observer no word is awaited, and none on what is editorial.
  const asked = observes ? [] : rows;
  const all = tasksOf(asked, actor, await isOtherOfficeStaffed(db, actor, rows));
  const { tasks, waits } = partedFor(rows, actor, all);
  const watched = watchedOf(rows, actor);
  const underway = tasks.length === 0 ? underwayOf(rows, { waits, watched }) : [];
  return {
    today,
    tasks,
    waits,
    observes,
    terms: termsToTell(mandates),
    edited: editedOf(asked, actor),
    named: works ? await listNamed(db, actor) : [],
    continuing: continuingOf(rows, actor, all),
    ourEdits: ourEditsOf(rows),
    watched,
    meetings: actor.role === "secretariat" ? ahead(calendar, rows, today) : [],
    did: await listDeeds(db, actor),
    underway,
    latest: tasks.length === 0 && underway.length === 0 ? await listLatestSteps(db) : [],
  };
}

type Start = { today: Day; observes: boolean; mandates: MandateRow[] };

/** Today, whether the actor's state observes and takes no position, and every mandate of the person. */
async function readDay(db: Tx, actor: Exclude<Actor, { role: "public" }>): Promise<Start> {
  const member = "member" in actor ? actor.member : null;
  const [row] = await db.$queryRaw<Start[]>`
    SELECT day_in_jakarta()::text AS today, ${member}::text IS NOT NULL AND NOT takes_part(${member}) AS observes,
      (SELECT coalesce(jsonb_agg(mandate_json(m) ORDER BY m.starts_on, m.id), '[]') FROM mandate m
       WHERE m.person_id = ${actor.person}::uuid) AS mandates`;
  if (!row) throw new Error("The database did not say what day it is.");
  return row;
}

/** Asked only of an officer for whom something waits. */
async function isOtherOfficeStaffed(db: Tx, actor: Actor, rows: DeskRow[]): Promise<boolean> {
  if (actor.role !== "secretariat" || rows.every(({ pending }) => !pending)) return false;
  const other = actor.office === "asec" ? "chair" : "asec";
  const [row] = await db.$queryRaw<{ staffed: boolean }[]>`SELECT is_staffed(${other}) AS staffed`;
  return row?.staffed ?? false;
}

type Calendar = Awaited<ReturnType<typeof listDeskMeetings>>;
/** The next meetings, each with how many texts are before it. */
function ahead(calendar: Calendar, rows: DeskRow[], today: Day): DeskView["meetings"] {
  return calendar
    .filter(({ meeting }) => meeting.startsOn !== null && (meeting.endsOn ?? meeting.startsOn) >= today)
    .slice(0, meetingsShown)
    .map(({ meeting }) => ({
      meeting,
      documents: rows.filter(({ document, by }) => isGate(document.stage) && by?.meeting.address === meeting.address)
        .length,
    }));
}
