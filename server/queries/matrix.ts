import { consensus, hearsay } from "@/domain/consensus";
import { carriedTo, countsSince } from "@/domain/editorial";
import { inOrder, squaresOf } from "@/domain/matrix";
import type { MatrixAsked } from "@/domain/matrix-address";
import type { Actor } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { MatrixRow, MatrixView, StateWord } from "@/domain/views/matrix";
import type { Day, MeetingFacts } from "@/domain/views/record";
import type { Tx } from "@/server/db";
import { citedIn } from "@/server/queries/inside-lines";
import { type Beside, listBeside, toGive } from "@/server/queries/matrix-beside";
import {
  type Found,
  listDeclared,
  listInTable,
  listSpoken,
  listStates,
  listSummits,
  listTextsOf,
  type Spoken,
} from "@/server/queries/matrix-parts";
import { meetingFacts } from "@/server/queries/meeting-facts";
import { readToday } from "@/server/queries/today";

const seesAll = (actor: Actor) => actor.role === "secretariat" || actor.role === "admin";
const ownOf = (actor: Actor) => (actor.role === "delegate" || actor.role === "head" ? actor.member : null);

/** Whether the table is there for a reader at all: for delegations, the secretariat and admins. */
export const readsMatrix = (actor: Actor) => seesAll(actor) || ownOf(actor) !== null;

/** The documents for a Summit by state, as far as the actor may know; null where there is no such table for them. */
export async function readMatrix(db: Tx, actor: Actor, asked: MatrixAsked): Promise<MatrixView | null> {
  if (!readsMatrix(actor)) return null;
  const today = await readToday(db);
  const on = asked.on && asked.on < today ? asked.on : today;
  const [all, own] = [seesAll(actor), ownOf(actor)];
  const order = all ? asked.order : "agenda";
  const [summits, states] = [await listSummits(db), await listStates(db, on)];
  const summit = asked.summit ? summits.find(({ address }) => address === asked.summit) : nextOf(summits, today);
  if (asked.summit && !summit) return null;
  if (asked.state && !mayLookAt(asked.state, { all, own, states: [...states.members, ...states.observers] }))
    return null;

  const common = { today, on, order, summits, ...states, seesAll: all, own };
  if (!summit) return { ...common, summit: null, state: null, rows: [] };
  const found = await listInTable(db, summit.id, on, !all && on === today);
  const spoken = groupBy(await listSpoken(db, summit.id, on));
  const declared = await listDeclared(db, summit.id, on);
  const beside = on === today ? await listBeside(db, found, today) : new Map<string, Beside>();
  const rows = found.map((row) =>
    rowOf(row, { ...common, spoken: spoken.get(row.id) ?? [], declared, hanging: beside.get(row.id) }),
  );
  return {
    ...common,
    summit,
    rows: inOrder(rows, order),
    state: asked.state ? { member: asked.state, words: await wordsOf(db, asked.state, rows, spoken) } : null,
  };
}

type Looked = { all: boolean; own: string | null; states: string[] };
const mayLookAt = (state: string, { all, own, states }: Looked) => (all ? states.includes(state) : state === own);

/** The first Summit still to come, else the last one there is. */
const nextOf = <T extends MeetingFacts>(summits: T[], today: Day): T | undefined =>
  summits.find(({ startsOn, endsOn }) => (endsOn ?? startsOn ?? "") >= today) ?? summits.at(-1);

function groupBy(spoken: Spoken[]): Map<string, Spoken[]> {
  const groups = new Map<string, Spoken[]>();
  for (const word of spoken) groups.set(word.documentId, [...(groups.get(word.documentId) ?? []), word]);
  return groups;
}

type Around = {
  members: string[];
  seesAll: boolean;
  spoken: Spoken[];
  declared: Awaited<ReturnType<typeof listDeclared>>;
  hanging: Beside | undefined;
};

/** One document's row. The verdict is worked out only for those who see all positions; the others hear of it. */
function rowOf(
  {
    kind,
    yet,
    again,
    meetingId,
    kinds,
    confirmed,
    silenceUntil,
    awaitedId: _a,
    byCirculation: _b,
    targetId: _t,
    ...row
  }: Found,
  { members, seesAll, spoken, declared, hanging }: Around,
): MatrixRow {
  const { version } = row;
  const [since, now] = [countsSince(kinds, version ?? 0), version ?? 0];
  const said = declared.find(
    ({ documentId, versionNumber: on }) => documentId === row.id && on !== null && on >= since && on <= now,
  );
  const meeting = said?.meeting ? meetingFacts(said.meeting) : null;
  const words = spoken.map((word) => ({ ...word, contested: word.answered === false }));
  const declaration =
    version !== null && said ? { version, meeting: meeting?.address ?? "", lifted: said.liftedBy } : undefined;
  const counting = confirmed.filter(({ version: on }) => on >= since && on <= now);
  const beside = { declared: declaration, consenting: counting.flatMap(({ states }) => states) };
  const verdict =
    seesAll && version !== null ? consensus(members, carriedTo(words, since, version), version, beside) : null;
  const heard = verdict
    ? hearsay(verdict)
    : kind && { kind, meeting: meetingId && (meeting?.address ?? null), yet: yet ?? [], again: again ?? [] };
  const silent = verdict && "working" in verdict ? verdict.working.none : seesAll ? members : (heard?.yet ?? null);
  return {
    ...row,
    address: addressOf(row.reference),
    squares:
      version === null
        ? []
        : squaresOf(members, { positions: spoken, version, since, silent, asked: row.track !== "notation" }),
    heard,
    verdict,
    silenceUntil: silenceUntil?.toISOString() ?? null,
    declaredAt: heard?.kind === "declared" ? meeting : null,
    meeting: hanging?.meeting ?? null,
    conditions: hanging?.conditions ?? [],
    clearances: toGive(hanging?.clearances ?? [], version && since),
  };
}

/** The latest words of one state on each document, with their reasons. */
async function wordsOf(db: Tx, state: string, rows: MatrixRow[], spoken: Map<string, Spoken[]>): Promise<StateWord[]> {
  const last = rows.flatMap(
    ({ id }) => spoken.get(id)?.findLast(({ member, answered }) => member === state && answered !== false) ?? [],
  );
  const citing = last.filter(({ paragraphs }) => paragraphs.length > 0);
  const texts = await listTextsOf(db, citing);
  return last.map(({ documentId, version, reason, paragraphs, needed, on }) => {
    const text = texts.find((one) => one.documentId === documentId && one.number === version);
    return { document: documentId, version, reason, paragraphs: citedIn(text?.paragraphs, paragraphs), needed, on };
  });
}
