import { deadlineOf, whyNotCirculate, whyNotSilence } from "@/domain/circulations";
import { standingOf } from "@/domain/desk-standing";
import { dayOf } from "@/domain/instants";
import type { Actor } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { Choice, NewCirculation, RuledBody } from "@/domain/views/circulations";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import { circulationFields, isRunning, sentFacts } from "@/server/queries/circulation-facts";
import { readNow } from "@/server/queries/circulations";
import { byOf, listDeskMeetings, type Sitting } from "@/server/queries/desk-meetings";
import { deskRow, listDeskDocuments, type Row } from "@/server/queries/desk-rows";
import { listTakingPart } from "@/server/queries/standing";

/** The bodies on whose behalf a text is circulated: those of the gates, and those of the sectors. */
const kinds = ["soca", "council", "summit", "seniorOfficials", "ministers"] as const;
const week = 7 * 86_400_000;

/** What the form of a new circulation needs; null for whoever sends none. */
export async function readNewCirculation(db: Tx, actor: Actor, chosen: string[]): Promise<NewCirculation | null> {
  if (actor.role !== "secretariat") return null;
  const open = await listOpen(db);
  const now = await readNow(db);
  const today = dayOf(now);
  const documents = await listDeskDocuments(db);
  const calendar = await listDeskMeetings(db, documents, today);
  const choices = documents
    .filter(({ version, stage }) => version !== null && stage !== "concluded")
    .map((found): Choice => {
      const row = deskRow(found, null, {});
      const { version, document } = row;
      const { address, reference, title, sample } = document;
      const refusal = whyNotCirculate(standingOf(row), open.get(address) ?? null, actor) ?? null;
      const objected = whyNotSilence(row.verdict, version ?? 0) !== undefined;
      return { address, reference, title, sample, version, refusal, objected, aims: aimsOf(found, calendar, today) };
    });
  return {
    choices,
    chosen,
    bodies: await listRuledBodies(db),
    now,
    first: dayOf(new Date(Date.parse(now) + week)),
    members: await listTakingPart(db, today),
    request: crypto.randomUUID(),
  };
}

/** What a text is to reach: the meeting that it is before and the Summit that it aims at, as far as their days are to come. */
function aimsOf(row: Row, calendar: Sitting[], today: Day): MeetingFacts[] {
  const by = byOf(row, calendar, today)?.meeting;
  const target = calendar.find(({ id }) => id === row.targetId)?.meeting;
  const aims = [by ?? [], target && target.address !== by?.address ? target : []].flat();
  return aims.filter(({ startsOn }) => (startsOn ?? "") >= today);
}

/** The bodies that may ask states between their meetings, each with the latest rule that was cited for it. */
export async function listRuledBodies(db: Tx): Promise<RuledBody[]> {
  const bodies = await db.body.findMany({
    where: { kind: { in: [...kinds] } },
    orderBy: { code: "asc" },
    select: {
      code: true,
      kind: true,
      rules: { orderBy: { setAt: "desc" }, take: 1, select: { citation: true, hours: true, setAt: true } },
    },
  });
  const order = (kind: string) => (kinds as readonly string[]).indexOf(kind);
  return bodies
    .sort((a, b) => order(a.kind) - order(b.kind))
    .map(({ code, rules: [rule] }) => ({
      code,
      rule: rule ? { citation: rule.citation, hours: rule.hours, at: rule.setAt.toISOString() } : null,
    }));
}

/** Until when a circulation is open, by the address of its document. */
async function listOpen(db: Tx): Promise<Map<string, string>> {
  const rows = await db.circulation.findMany({
    where: isRunning,
    select: { ...circulationFields, texts: { select: { document: { select: { reference: true } } } } },
  });
  const until = (row: (typeof rows)[number]) => deadlineOf(sentFacts(row));
  return new Map(rows.flatMap((row) => row.texts.map(({ document }) => [addressOf(document.reference), until(row)])));
}
