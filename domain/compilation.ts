import type { Stance } from "@/domain/consensus";
import type { Paragraph } from "@/domain/paragraphs";
import { type Cited, citedAs } from "@/domain/structure";
import type { EditLine } from "@/domain/views/point-lines";
import type { Day } from "@/domain/views/record";

const kinds = ["edit", "proposed", "position", "comment"] as const;

/** One thing that a state said of a text: an edit, words proposed with its position, the reason of it, or a comment. */
export type Entry = {
  id: string;
  member: string;
  kind: (typeof kinds)[number];
  anchor: string | null;
  words: string;
  stance: Stance | null;
  /** Of an edit: needed for agreement, or suggested. */
  needed: boolean | null;
  answer: EditLine["answer"];
  on: Day;
};

/** What is said of one paragraph; of the whole text where no paragraph is named. */
export type CompiledRow = { anchor: string | null; cited: Cited | null; text: string | null; entries: Entry[] };

/**
 * What all states said as one table: the whole text first, then paragraph by paragraph as they stand, each with what was
 * said by protocol, edits first, and by day. What is said of a paragraph that is no longer there is said of the whole text.
 */
export function compile(paragraphs: Paragraph[], entries: Entry[], order: string[]): CompiledRow[] {
  const cited = citedAs(paragraphs);
  const there = new Set(paragraphs.map(({ anchor }) => anchor));
  const place = (member: string) => (order.includes(member) ? order.indexOf(member) : order.length);
  const sorted = entries.toSorted(
    (a, b) =>
      place(a.member) - place(b.member) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      a.on.localeCompare(b.on) ||
      a.id.localeCompare(b.id),
  );
  const rows: CompiledRow[] = [
    { anchor: null, cited: null, text: null, entries: sorted.filter(({ anchor }) => !anchor || !there.has(anchor)) },
    ...paragraphs.map(({ anchor, text }, at) => ({
      anchor,
      cited: cited[at] ?? null,
      text,
      entries: sorted.filter((entry) => entry.anchor === anchor),
    })),
  ];
  return rows.filter((row) => row.entries.length > 0);
}
