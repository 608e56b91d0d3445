import { readsAnswers, rewordMinutes, whyNotAnswer, whyNotReword, whyNotTurn } from "@/domain/comments";
import type { Actor } from "@/domain/people";
import type { CommentLine, ThreadView } from "@/domain/views/comments";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";

/** What is read of a thread, its lines in order. */
export const threadFields = {
  id: true,
  versionNumber: true,
  anchor: true,
  audience: true,
  memberCode: true,
  openedAt: true,
  comments: {
    orderBy: { number: "asc" },
    select: {
      number: true,
      kind: true,
      text: true,
      rewords: true,
      mentioned: true,
      mentionedNames: true,
      personId: true,
      personName: true,
      holder: true,
      saidAt: true,
    },
  },
} satisfies Prisma.CommentThreadSelect;

export type ThreadRow = Prisma.CommentThreadGetPayload<{ select: typeof threadFields }>;
type Line = ThreadRow["comments"][number];
type Eyes = { actor: Actor; now: Date; circulatedAt: Date };

/** A thread as its reader sees it, each thing said in its latest wording. */
export function threadView(row: ThreadRow, { actor, now, circulatedAt }: Eyes): ThreadView {
  const { id, anchor, audience, memberCode: member, openedAt, comments } = row;
  const compiled = audience === "secretariat" && member !== null && openedAt <= circulatedAt;
  const turn = comments.findLast(({ kind }) => kind === "settled" || kind === "reopened");
  const settled = turn?.kind === "settled" ? turn : null;
  const facts = { audience, member, compiled, settled: settled !== null };
  const whole = readsAnswers(actor, facts);
  const said = comments.filter(({ kind }) => kind === "said");
  const withdrawn = comments.filter(({ kind }) => kind === "withdrawn");
  const lines = [
    ...said.map((line) => lineView(line, comments, { actor, now, whole })),
    ...withdrawn.map(withdrawnView),
  ].toSorted((one, other) => one.number - other.number);
  return {
    id,
    anchor,
    audience,
    member,
    compiled,
    lines,
    folded: null,
    settled: settled && { name: settled.personName, at: settled.saidAt.toISOString() },
    notAnswer: whyNotAnswer(facts, actor) ?? null,
    notTurn: whyNotTurn(!facts.settled, facts, actor) ?? null,
    request: crypto.randomUUID(),
  };
}

function lineView(
  line: Line,
  all: Line[],
  { actor, now, whole }: Pick<Eyes, "actor" | "now"> & { whole: boolean },
): CommentLine {
  const wordings = [line, ...all.filter(({ rewords }) => rewords === line.number)];
  const latest = wordings.at(-1) ?? line;
  const over = whyNotReword({ person: line.personId, at: line.saidAt }, actor, now);
  return {
    number: line.number,
    text: latest.text ?? "",
    by: { name: line.personName, holder: line.holder },
    at: line.saidAt.toISOString(),
    rewordedAt: wordings.length > 1 ? latest.saidAt.toISOString() : null,
    earlier: wordings.slice(0, -1).map(({ text }) => text ?? ""),
    mentioned: whole ? latest.mentionedNames : [],
    namesMe: "person" in actor && latest.mentioned.includes(actor.person),
    withdrawnAt: null,
    rewordUntil: over ? null : new Date(line.saidAt.getTime() + rewordMinutes * 60_000).toISOString(),
  };
}

/** What stands where something was said and taken back: who did so, and when. */
const withdrawnView = ({ rewords, number, personName: name, holder, saidAt }: Line): CommentLine => ({
  number: rewords ?? number,
  text: "",
  by: { name, holder },
  at: saidAt.toISOString(),
  rewordedAt: null,
  earlier: [],
  mentioned: [],
  namesMe: false,
  withdrawnAt: saidAt.toISOString(),
  rewordUntil: null,
});

/** Whether something that was said in a thread still stands there. */
export const stillSays = ({ comments }: ThreadRow) => comments.some(({ kind }) => kind === "said");

/** A thread as a command finds it under the document's lock, with its lines; null where it is not the actor's to see. */
export async function findThread(db: Tx, actor: Actor, documentId: string, id: string) {
  const row = await db.commentThread.findFirst({ where: { id, documentId }, select: threadFields });
  if (!row) return null;
  const { audience, memberCode: member, comments } = row;
  const { settled, compiled } = threadView(row, { actor, now: new Date(), circulatedAt: new Date(Number.NaN) });
  const facts = { audience, member, compiled, settled: settled !== null };
  return { id, audience, member, facts, lines: comments, last: comments.at(-1)?.number ?? 0 };
}
