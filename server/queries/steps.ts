import { type Act, isMove } from "@/domain/acts";
import { compareTexts } from "@/domain/comparison";
import { wordToConfirm } from "@/domain/drafts";
import { carriedTo, putOffTo } from "@/domain/later-sittings";
import { whyNotAct } from "@/domain/may-act";
import { gateBody, isGate, ruleOf } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import { asPublic, goesAlong, isHeld } from "@/domain/public-lines";
import { isSpent, standingEdits } from "@/domain/standing-edits";
import type { InsideView, Paragraph, PositionLine } from "@/domain/views/inside";
import type { Day, HistoryLine, MeetingFacts } from "@/domain/views/record";
import type { StepView } from "@/domain/views/step";
import type { Refusal } from "@/domain/why-not";
import type { Tx } from "@/server/db";
import { listClosed } from "@/server/queries/cited-circulations";
import { findCompilation } from "@/server/queries/compilation";
import { findInside } from "@/server/queries/document-inside";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { findUploaded } from "@/server/queries/originals";
import { listSectors } from "@/server/queries/sectors";

type Asked = Partial<Record<string, string>>;

/** What the page of one act on one document needs; null where the reader does not see the document inside. */
export async function findStep(
  db: Tx,
  actor: Actor,
  address: string,
  act: Act,
  asked: Asked,
): Promise<StepView | null> {
  if (actor.role === "public") return null;
  const inside = await findInside(db, actor, address);
  if (!inside) return null;

  const { history, rail: _rail, travelledWith: _others, record: _record, passages: _left, ...document } = inside;
  const shown = versionAsked(inside, asked.version);
  const word = wordOf(act, inside, actor);
  const confirmed = word ? await findConfirmed(db, inside, word) : null;
  const spent: Refusal | null = word && confirmed && isSpent(word, confirmed) ? { code: "wordSpent" } : null;
  const along = act === "list" || act === "release" ? goesAlong(history, inside, inside.publicNow) : [];
  const meetings = await listSittings(db, inside.today, bodyAsked(act, inside), inside.sample);
  const summits = await listSittings(db, inside.today, "ASEAN Summit", inside.sample);
  const facts = {
    ...document,
    // Who may take the last step back was judged here; it is nobody's to read.
    standing: { ...inside.standing, last: null },
    act,
    actor,
    asked,
    request: crypto.randomUUID(),
    refusal: whyNotAct(act, inside, actor) ?? noneLater(act, inside, { meetings, summits }) ?? spent,
    meetings,
    circulations: await listCirculations(db, act, inside, actor),
    summits,
    bodies: (await db.body.findMany({ orderBy: { code: "asc" }, select: { code: true } })).map(({ code }) => code),
    knownSectors: await listSectors(db),
    held: history.filter((line) => isHeld(line) && !along.includes(line)).map(asPublic),
    along: along.map(asPublic),
    paragraphs: shown === null ? [] : await findText(db, inside.id, shown),
    paragraphsOf: shown,
    confirmed,
    compiled: act === "compilation" ? await findCompilation(db, actor, address, inside.standing.version) : null,
    upload: act === "version" && asked.upload ? await findUploaded(db, inside.id, asked.upload) : null,
  };
  const told = (line: HistoryLine) => line.inside?.released || line.inside?.forPublic || along.includes(line);
  const toBeShown = history.filter(told).map(asPublic);
  const difference = await findDifference(db, inside, act === "takeOver" ? inside.drafts[0]?.version : word?.version);
  return { facts, last: history.at(-1) ?? null, toBeShown, difference };
}

type Sittings = Record<"meetings" | "summits", MeetingFacts[]>;

/** A text is put off, or carried over, to a sitting that is entered here. */
function noneLater(act: Act, inside: InsideView, named: Sittings): Refusal | null {
  if (act === "defer" && putOffTo({ ...inside, ...named }).length === 0) return { code: "noLaterMeeting" };
  return act === "carryOver" && carriedTo({ ...inside, ...named }).length === 0 ? { code: "noLaterSummit" } : null;
}

/** The last word of the reader's state, for the act that confirms it on a changed text. */
function wordOf(act: Act, { positions, standing }: InsideView, actor: Actor): PositionLine | undefined {
  if (act !== "stand" || !("member" in actor)) return undefined;
  const words = positions.map((word) => ({ ...word, contested: word.answered === false }));
  return wordToConfirm(words, actor.member, standing.version, standing.since);
}

/** Of the words proposed with it, which still apply to the text before the states. */
async function findConfirmed(db: Tx, { id, standing }: InsideView, { edits, version }: PositionLine) {
  return standingEdits(edits, await findText(db, id, version), await findText(db, id, standing.version ?? 0));
}

/** What changed in the text from one version to the one before the states, as far as the reader may read both. */
async function findDifference(
  db: Tx,
  { id, standing, versions }: InsideView,
  from: number | undefined,
): Promise<StepView["difference"]> {
  const to = standing.version;
  if (from === undefined || to === null || from >= to || !versions.some(({ number }) => number === from)) return null;
  return { from, to, changes: compareTexts(await findText(db, id, from), await findText(db, id, to)) };
}

function versionAsked({ versions, standing }: InsideView, asked: string | undefined): number | null {
  const named = versions.find(({ number }) => String(number) === asked);
  return named?.number ?? standing.version ?? standing.latest;
}

/** The body whose sittings an act names: SOCA before it is there, else the body that the document is before. */
function bodyAsked(act: Act, { stage, finalBody }: InsideView): string | null {
  if (act === "submit" || act === "endorseSoca") return gateBody.soca;
  if (act === "endorseCouncil") return gateBody.council;
  if (act === "conclude") return finalBody === "council" ? gateBody.council : gateBody.summit;
  if (act === "defer" || act === "consensus") return isGate(stage) ? gateBody[stage] : null;
  return null;
}

/** The circulations that a decision may cite in place of a meeting, for whoever enters it. */
async function listCirculations(db: Tx, act: Act, inside: InsideView, actor: Actor) {
  const late = act === "decision" || act === "correct";
  const decides = isMove(act) && ruleOf(act).needs.includes("decision");
  const body = decides ? bodyAsked(act, inside) : null;
  if (actor.role !== "secretariat" || !(late || body)) return [];
  const { kinds, version } = inside.standing;
  const bodies = body ? [body] : Object.values(gateBody);
  return listClosed(db, { document: inside.id, kinds, version: late ? null : version, bodies });
}

/** Sittings that can be named, of one body or of all: those to come first, then the latest. */
async function listSittings(db: Tx, today: Day, bodyCode: string | null, sample: boolean): Promise<MeetingFacts[]> {
  const rows = await db.meeting.findMany({
    // An invented text goes to invented meetings, a real one to real ones.
    where: { ...(bodyCode && { bodyCode }), sample },
    orderBy: [{ startsOn: { sort: "desc", nulls: "first" } }, { address: "asc" }],
    select: meetingFields,
  });
  const all = rows.map(meetingFacts);
  const ahead = all.filter(({ startsOn, endsOn }) => !startsOn || (endsOn ?? startsOn) >= today).toReversed();
  const past = all.filter((meeting) => !ahead.includes(meeting));
  return [...ahead, ...past];
}

/** The paragraphs of one version, as far as the reader may read it. */
export async function findText(db: Tx, documentId: string, number: number): Promise<Paragraph[]> {
  const version = await db.version.findUnique({
    where: { documentId_number: { documentId, number } },
    select: { paragraphs: true },
  });
  return paragraphsOf(version?.paragraphs);
}
