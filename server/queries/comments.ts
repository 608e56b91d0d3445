import { foldComments } from "@/domain/comment-folds";
import { audiencesFor, readsComments, whyNotComment } from "@/domain/comments";
import type { Actor } from "@/domain/people";
import type { Stage } from "@/domain/stages";
import type { CommentsView, Mentionable, ThreadView, Writing } from "@/domain/views/comments";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { findTexts, type Text } from "@/server/queries/texts";
import { stillSays, type ThreadRow, threadFields, threadView } from "@/server/queries/threads";

/** What the address of the page asks for beside the document. */
type Asked = Partial<Record<"version" | "on" | "answer" | "reword" | "thread", string>>;

/** The comments on one version as far as they are the reader's; null for those who read no comments, or no text of it. */
export async function findComments(db: Tx, actor: Actor, address: string, asked: Asked): Promise<CommentsView | null> {
  if (!readsComments(actor)) return null;
  const texts = await findTexts(db, address);
  const version =
    asked.version === undefined
      ? beforeStates(texts?.versions)
      : texts && [...texts.versions, ...texts.takenBack].find(numbered(asked.version));
  if (!texts?.inside || !version) return null;

  const around = await readAround(db, texts.id);
  const rows = await db.commentThread.findMany({
    where: { documentId: texts.id },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    select: threadFields,
  });
  const circulatedAt = new Date(around.circulated[version.number] ?? Number.NaN);
  const all = rows
    .filter(({ versionNumber }) => versionNumber === version.number)
    .map((row) => threadView(row, { actor, now: around.now, circulatedAt }));
  const wanted = asked.reword ?? asked.answer ?? asked.thread;
  const refusal = whyNotComment(around, actor) ?? null;
  const paragraphs = paragraphsOf(version.paragraphs);
  const wantsToWrite = refusal ? null : writingOf(asked, all, paragraphs);
  const writing = version.takenBack && wantsToWrite?.act === "open" ? null : wantsToWrite;
  return {
    ...texts.head,
    version: version.number,
    counts: countBy(rows.filter(stillSays)),
    paragraphs,
    ...foldComments(all, wanted),
    asked: wanted?.split(".")[0] ?? null,
    refusal,
    takenBack: version.takenBack !== null,
    audiences: audiencesFor(actor),
    people: writing ? await listMentionable(db, texts.id, actor) : [],
    circulated: version.number in around.circulated,
    writing,
    observers: around.observers.map((code) => ({ code, invited: around.invited.includes(code) })),
    invites: actor.role === "secretariat",
    member: "member" in actor ? actor.member : null,
    request: crypto.randomUUID(),
  };
}

/** The version on which everybody speaks: the newest that is shared; a working one only where none is. */
const beforeStates = (versions: Text[] = []) => versions.findLast(({ shares }) => shares.length > 0) ?? versions.at(-1);

const numbered = (asked: string) => (version: { number: number }) => String(version.number) === asked;

type Around = {
  stage: Stage | null;
  now: Date;
  members: string[];
  invited: string[];
  /** Those who observe today, by protocol. */
  observers: string[];
  /** When the compilation of each version was circulated. */
  circulated: Record<number, string>;
};

/** The hour, where the document stands, who takes part in it or is invited, and which versions were compiled. */
export async function readAround(db: Tx, id: string): Promise<Around> {
  const [row] = await db.$queryRaw<Around[]>`
    SELECT d.stage::text AS stage, clock_timestamp() AS now,
      (SELECT coalesce(array_agg(m.code), '{}') FROM member m WHERE takes_part(m.code)) AS members,
      (SELECT coalesce(array_agg(i.member_code), '{}') FROM observer_invitation i WHERE i.document_id = d.id) AS invited,
      (SELECT coalesce(array_agg(m.code ORDER BY m.protocol_order), '{}') FROM member m
        WHERE m.observer_since <= day_in_jakarta() AND NOT takes_part(m.code)) AS observers,
      (SELECT coalesce(jsonb_object_agg(c.version_number, c.circulated_at), '{}') FROM compilation c WHERE c.document_id = d.id) AS circulated
    FROM document d WHERE d.id = ${id}::uuid`;
  if (!row) throw new Error("There is no such document in sight.");
  return row;
}

/** Whom the reader may name, but themselves. */
export async function listMentionable(db: Tx, id: string, actor: Actor): Promise<Mentionable[]> {
  const people = await db.$queryRaw<Mentionable[]>`
    SELECT m.id::text, m.name, m.holder FROM mentionable(${id}::uuid) m ORDER BY m.holder, m.name`;
  return people.filter(({ id: person }) => !("person" in actor) || actor.person !== person);
}

function countBy(rows: ThreadRow[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { versionNumber } of rows) counts[versionNumber] = (counts[versionNumber] ?? 0) + 1;
  return counts;
}

/** What the address asks to write, where there is such a paragraph, thread or line. */
function writingOf(asked: Asked, threads: ThreadView[], paragraphs: { anchor: string }[]): Writing | null {
  const [thread, number] = (asked.reword ?? "").split(".");
  const reworded = threads.find(({ id }) => id === thread);
  const line = reworded?.lines.find((one) => String(one.number) === number && one.rewordUntil);
  if (reworded && line) return { act: "reword", thread: spokenOf(reworded), line };
  const answered = threads.find(({ id, notAnswer }) => id === asked.answer && !notAnswer);
  if (answered) return { act: "answer", thread: spokenOf(answered) };
  if (asked.on === "text") return { act: "open", anchor: null };
  const anchor = paragraphs.find((paragraph) => paragraph.anchor === asked.on)?.anchor;
  return anchor ? { act: "open", anchor } : null;
}

const spokenOf = ({ id, audience, member }: ThreadView) => ({ id, audience, member });

/** How many threads in which something stands the reader sees on each paragraph of a version. */
export async function countComments(
  db: Tx,
  documentId: string,
  versionNumber: number,
): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ anchor: string; count: number }[]>`
    SELECT coalesce(anchor, '') AS anchor, count(*)::int AS count FROM comment_thread t
    WHERE document_id = ${documentId}::uuid AND version_number = ${versionNumber}
      AND EXISTS (SELECT FROM comment c WHERE c.thread_id = t.id AND c.kind = 'said') GROUP BY 1`;
  return Object.fromEntries(rows.map(({ anchor, count }) => [anchor, count]));
}
