import type { Outcome } from "@/domain/documents";
import type { Actor } from "@/domain/people";
import { daysBetween } from "@/domain/rail";
import { addressOf } from "@/domain/reference";
import { type Phase, phases } from "@/domain/stages";
import type { Harvest, HomeView, SampleCycle, Text } from "@/domain/views/home";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { listLatestSteps } from "@/server/queries/released";
import { readToday } from "@/server/queries/today";

const summitsShown = 8;
const textsShown = 100;

type Summit = MeetingFacts & { id: string };

const isAhead = (today: Day) => (summit: MeetingFacts) => summit.startsOn !== null && summit.startsOn >= today;

/** The home page, the same for everybody: the calendar of Summits, where the listed texts stand, what was released last. */
export async function readHome(db: Tx, _actor: Actor): Promise<HomeView> {
  const today = await readToday(db);
  const summits = await listSummits(db);
  const real = summits.filter(({ sample }) => !sample);
  const next = real.findLast((summit) => summit.confirmed && isAhead(today)(summit)) ?? null;
  const held = real.filter((summit) => summit.confirmed && !isAhead(today)(summit));
  return {
    today,
    next,
    daysToNext: next?.startsOn ? daysBetween(today, next.startsOn) : null,
    unconfirmed: real.find(({ confirmed }) => !confirmed) ?? null,
    last: held[0] ?? null,
    ...(await countByPhase(db)),
    open: await listTexts(db, { sample: false, phase: { in: ["drafting", "ministers", "summit"] } }),
    steps: await listLatestSteps(db),
    harvests: await listHarvests(db, held.slice(0, summitsShown)),
    earlier: await countAimedAt(db, held.slice(summitsShown)),
    sample: await readSample(
      db,
      summits.filter(({ sample }) => sample),
      today,
    ),
  };
}

async function listSummits(db: Tx): Promise<Summit[]> {
  const rows = await db.meeting.findMany({
    where: { body: { kind: "summit" }, listed: true },
    orderBy: { startsOn: "desc" },
    select: { id: true, ...meetingFields },
  });
  return rows.map(({ id, ...row }) => ({ id, ...meetingFacts(row) }));
}

async function countByPhase(db: Tx) {
  const counts = await db.$queryRaw<{ phase: Phase | null; count: number; unplaced: number }[]>`
    SELECT phase::text, count(*)::int AS count, (count(*) FILTER (WHERE target_id IS NULL))::int AS unplaced
    FROM publication WHERE NOT sample GROUP BY phase`;
  const byPhase: HomeView["byPhase"] = { drafting: 0, ministers: 0, summit: 0, concluded: 0, unknown: 0 };
  for (const { phase, count } of counts) byPhase[phase ?? "unknown"] += count;
  const sum = (what: "count" | "unplaced") => counts.reduce((all, row) => all + row[what], 0);
  return { byPhase, total: sum("count"), withoutSummit: sum("unplaced") };
}

type Listed = { reference: string; title: string; phase: Phase | null; outcome: Outcome | null };

const textFields = { reference: true, title: true, phase: true, outcome: true } as const;
const textOf = ({ reference, ...rest }: Listed): Text => ({ ...rest, address: addressOf(reference) });
const orderOf = (phase: Phase | null) => (phase ? phases.indexOf(phase) : -1);

async function listTexts(db: Tx, where: Prisma.PublicationWhereInput): Promise<Text[]> {
  const rows = await db.publication.findMany({
    where,
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: textsShown,
    select: textFields,
  });
  return rows.sort((a, b) => orderOf(a.phase) - orderOf(b.phase)).map(textOf);
}

async function listHarvests(db: Tx, held: Summit[]): Promise<Harvest[]> {
  const texts = await db.publication.findMany({
    where: { sample: false, targetId: { in: held.map(({ id }) => id) } },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    select: { ...textFields, targetId: true },
  });
  return held.map(({ id, ...summit }) => ({
    summit,
    texts: texts.filter(({ targetId }) => targetId === id).map(({ targetId: _, ...text }) => textOf(text)),
  }));
}

const countAimedAt = (db: Tx, summits: Summit[]) =>
  db.publication.count({ where: { sample: false, targetId: { in: summits.map(({ id }) => id) } } });

/** The invented cycle: the Summit that comes next in it, or its last, and the listed texts of the one before it too. */
async function readSample(db: Tx, summits: Summit[], today: Day): Promise<SampleCycle | null> {
  const found = summits.findLast(isAhead(today)) ?? summits.find(({ startsOn }) => startsOn !== null);
  const texts = await listTexts(db, { sample: true });
  if (texts.length === 0 || !found) return null;
  const { id: _, ...summit } = found;
  const daysToSummit = summit.startsOn && isAhead(today)(summit) ? daysBetween(today, summit.startsOn) : null;
  return {
    summit,
    daysToSummit,
    texts,
    summits: summits.flatMap(({ address, startsOn }) => (startsOn ? [address] : [])),
  };
}
