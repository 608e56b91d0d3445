import { isAfterDate, resultFor, type Sent } from "@/domain/circulations";
import type { Hearsay } from "@/domain/consensus";
import { addressOf } from "@/domain/reference";
import type { CirculatedText, CirculatedWord } from "@/domain/views/circulations";
import type { Tx } from "@/server/db";

/** A text of a circulation as it is stored, with the words on it that the actor may see. */
export type TextOf = Pick<CirculatedText, "reference" | "title" | "sample" | "version"> & {
  id: string;
  circulation: string;
  current: number;
  kind: Hearsay["kind"] | null;
  yet: string[] | null;
  again: string[] | null;
  objected: boolean;
  words: (Omit<CirculatedWord, "late"> & { later: boolean })[];
};

/**
 * The texts of circulations as far as the actor sees their documents, by reference; words that carry over are said of them.
 * What was said after a circulation ended is no part of what came of it, and told apart.
 */
export const listCirculatedTexts = (db: Tx, circulations: { id: string }[]) => db.$queryRaw<TextOf[]>`
  WITH asked AS MATERIALIZED (
    SELECT * FROM circulation_text WHERE circulation_id = ANY (${circulations.map(({ id }) => id)}::uuid[])
  )
  SELECT d.id::text, t.circulation_id::text AS circulation, d.reference, d.title, d.sample,
    t.version_number AS version, heard.version AS current, heard.kind, heard.yet, heard.again,
    EXISTS (
      SELECT FROM event e WHERE e.document_id = d.id AND e.kind = 'objectionStands' AND e.data ->> 'circulation' = t.circulation_id::text
    ) AS objected,
    (
      SELECT coalesce(jsonb_agg(jsonb_build_object('member', m.code, 'stance', word.stance, 'needed', word.needed,
        'reason', word.reason, 'proposed', word.proposed, 'version', word.version_number, 'on', word.given_on, 'at', word.recorded_at, 'later', word.later) ORDER BY m.protocol_order), '[]')
      FROM member m JOIN LATERAL (
        SELECT DISTINCT ON (later) p.stance, p.needed, p.reason, p.proposed, p.version_number, p.given_on, p.recorded_at,
          coalesce(p.recorded_at > ended.at, false) AS later
        FROM position p
        WHERE p.document_id = d.id AND p.member_code = m.code AND p.version_number BETWEEN
            CASE WHEN heard.version = t.version_number THEN heard.since ELSE t.version_number END AND t.version_number
          AND NOT EXISTS (
            SELECT FROM answer a WHERE a.position_id = p.id AND NOT a.confirmed
              AND a.answered_at = (SELECT max(b.answered_at) FROM answer b WHERE b.position_id = p.id)
          )
        ORDER BY later, p.recorded_at DESC, p.id DESC
      ) word ON true
    ) AS words
  FROM asked t JOIN document d ON d.id = t.document_id
  LEFT JOIN circulation_line ended ON ended.circulation_id = t.circulation_id AND ended.kind IN ('closed', 'cancelled')
  LEFT JOIN hear_verdicts(ARRAY(SELECT DISTINCT document_id FROM asked)) heard ON heard.document_id = d.id
  ORDER BY d.reference`;

/** The texts of one circulation as a page shows them. */
export const textsOf = (texts: TextOf[], circulation: string, sent: Sent): CirculatedText[] =>
  texts
    .filter((text) => text.circulation === circulation)
    .map(({ id, circulation: _, current, kind, yet, again, words, ...text }) => {
      const overtaken = current !== text.version;
      const said = words.map(({ later, ...word }) => {
        const at = new Date(word.at).toISOString();
        return { later, word: { ...word, at, late: isAfterDate(at, sent) } };
      });
      const part = (after: boolean) => said.flatMap(({ later, word }) => (later === after ? word : []));
      return {
        ...text,
        address: addressOf(text.reference),
        overtaken,
        result: resultFor(id, sent),
        words: part(false),
        later: part(true),
        heard: kind && !overtaken ? { kind, meeting: null, yet: yet ?? [], again: again ?? [] } : null,
      };
    });
