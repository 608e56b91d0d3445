import type { CommentAudience } from "@/domain/comments";
import type { Outcome } from "@/domain/documents";
import type { Actor } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { Stage } from "@/domain/stages";
import { citedAs } from "@/domain/structure";
import type { Named } from "@/domain/views/desk";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";

const namedShown = 20;

type Row = {
  reference: string;
  title: string;
  sample: boolean;
  stage: Stage | null;
  outcome: Outcome | null;
  thread: string;
  line: number;
  version: number;
  anchor: string | null;
  audience: CommentAudience;
  member: string | null;
  by: string;
  holder: string | null;
  at: Date;
  text: string;
  paragraphs: Parameters<typeof paragraphsOf>[0] | null;
};

/**
 * Where the actor is named in a comment that they read, in its latest wording, newest first: until they say something in
 * the thread, the thread is settled, or the text is concluded.
 */
export async function listNamed(db: Tx, actor: Exclude<Actor, { role: "public" }>): Promise<Named[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.reference, d.title, d.sample, d.stage::text, d.outcome::text, t.id::text AS thread, coalesce(c.rewords, c.number) AS line,
      t.version_number AS version, t.anchor, t.audience::text, t.member_code AS member,
      c.person_name AS by, c.holder, c.said_at AS at, c.text,
      CASE WHEN t.anchor IS NOT NULL THEN v.paragraphs END AS paragraphs
    FROM comment c JOIN comment_thread t ON t.id = c.thread_id JOIN document d ON d.id = t.document_id
      JOIN version v ON v.document_id = t.document_id AND v.number = t.version_number
    WHERE ${actor.person}::uuid = ANY (c.mentioned) AND c.kind IN ('said', 'reworded')
      AND d.stage IN ('drafting', 'soca', 'council', 'summit')
      AND NOT EXISTS (
        SELECT FROM comment later WHERE later.thread_id = c.thread_id AND later.number > c.number
          AND (later.rewords = coalesce(c.rewords, c.number) OR (later.kind = 'said' AND later.person_id = ${actor.person}::uuid))
      )
      AND (
        SELECT turn.kind FROM comment turn WHERE turn.thread_id = c.thread_id AND turn.kind IN ('settled', 'reopened')
        ORDER BY turn.number DESC LIMIT 1
      ) IS DISTINCT FROM 'settled'
    ORDER BY c.said_at DESC, t.id LIMIT ${namedShown}`;
  return rows.map(({ at, paragraphs, anchor, by: name, holder, ...row }) => {
    const all = paragraphsOf(paragraphs);
    const about = all.findIndex((paragraph) => paragraph.anchor === anchor);
    const { reference, title, sample, stage, outcome, ...said } = row;
    return {
      document: { address: addressOf(reference), reference, title, sample, stage, outcome },
      ...said,
      cited: citedAs(all)[about] ?? null,
      by: { name, holder },
      at: at.toISOString(),
    };
  });
}
