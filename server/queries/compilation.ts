import { compile, type Entry } from "@/domain/compilation";
import { countsSince, type Kinded } from "@/domain/editorial";
import { dayOf } from "@/domain/instants";
import type { Actor } from "@/domain/people";
import type { CompilationView } from "@/domain/views/compilation";
import type { PositionLine } from "@/domain/views/inside";
import { readsAll } from "@/domain/visibility";
import type { Tx } from "@/server/db";
import { listProtocol } from "@/server/queries/brackets";
import { readAround } from "@/server/queries/comments";
import { hangingFields, paragraphsOf, positionLine } from "@/server/queries/inside-lines";
import { findTexts } from "@/server/queries/texts";
import { type ThreadRow, threadFields } from "@/server/queries/threads";

/** What all states said of a version: for the secretariat, and for the delegations once it is circulated; else null. */
export async function findCompilation(
  db: Tx,
  actor: Actor,
  address: string,
  asked: number | null,
): Promise<CompilationView | null> {
  if (!readsAll(actor) && !("member" in actor)) return null;
  const texts = await findTexts(db, address);
  const shared = texts?.versions.filter(({ shares }) => shares.length > 0) ?? [];
  const version = asked === null ? shared.at(-1) : shared.find(({ number }) => number === asked);
  if (!texts?.inside || !version) return null;
  const around = await readAround(db, texts.id);
  const circulatedAt = around.circulated[version.number] ?? null;
  if (!readsAll(actor) && !circulatedAt) return null;

  const { number } = version;
  const kinds = await db.$queryRaw<Kinded[]>`
    SELECT number, kind::text AS kind, contested FROM version_kinds(${texts.id}::uuid)`;
  const within = { documentId: texts.id, versionNumber: { gte: countsSince(kinds, number), lte: number } };
  const rows = await db.position.findMany({ where: within, ...hangingFields.positions });
  const words = latestOf(rows.map((row) => positionLine(row, [version])));
  const threads = await db.commentThread.findMany({
    where: { ...within, audience: { not: "own" }, memberCode: { not: null } },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    select: threadFields,
  });
  const stands = threads.filter(({ comments }) => comments.some(({ number, kind }) => number === 1 && kind === "said"));
  const held = stands.filter(
    ({ audience, openedAt }) => audience === "delegations" || !circulatedAt || openedAt <= new Date(circulatedAt),
  );
  const order = await listProtocol(db);
  const states = order.filter((code) => words.some(({ member }) => member === code));
  return {
    ...texts.head,
    version: number,
    circulatedAt: circulatedAt && new Date(circulatedAt).toISOString(),
    rows: compile(paragraphsOf(version.paragraphs), [...words.flatMap(saidIn), ...held.map(commentIn)], order),
    states,
    comments: countToOffice(held),
    delegations: order.filter((code) => around.members.includes(code) || around.observers.includes(code)),
    circulates: actor.role === "secretariat",
  };
}

/** Each state's latest word that counts; a contested entry is none. */
function latestOf(positions: PositionLine[]): PositionLine[] {
  const latest = new Map<string, PositionLine>();
  for (const word of positions) if (word.answered !== false) latest.set(word.member, word);
  return [...latest.values()];
}

/** What a position says: its edits one by one; its reason and the words proposed with it for the paragraphs that it names, or for the whole text. */
function saidIn({ id, member, stance, reason, proposed, paragraphs, on, edits }: PositionLine): Entry[] {
  const [first] = edits.length === 0 ? paragraphs : [];
  const whole = { member, anchor: first?.anchor ?? null, stance, needed: null, answer: null, on };
  return [
    ...(reason ? [{ ...whole, id, kind: "position" as const, words: reason }] : []),
    ...(proposed ? [{ ...whole, id: `${id} proposed`, kind: "proposed" as const, words: proposed }] : []),
    ...edits.map((edit): Entry => ({ ...edit, member, kind: "edit", stance, on })),
  ];
}

/** What a state said first in a thread, in its latest wording. */
function commentIn({ id, anchor, memberCode, openedAt, comments }: ThreadRow): Entry {
  const text = comments.findLast(({ number, rewords }) => number === 1 || rewords === 1)?.text ?? "";
  const said = { id, anchor, member: memberCode ?? "", kind: "comment" as const, words: text, on: dayOf(openedAt) };
  return { ...said, stance: null, needed: null, answer: null };
}

function countToOffice(threads: ThreadRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { audience, memberCode } of threads) {
    if (audience === "secretariat" && memberCode) counts[memberCode] = (counts[memberCode] ?? 0) + 1;
  }
  return counts;
}
