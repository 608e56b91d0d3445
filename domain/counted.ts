import type { PositionLine } from "@/domain/views/inside";

type Word = Pick<PositionLine, "member" | "version" | "stance" | "answered">;

/** A state's word that counts: on this version or carried over to it, else its last on an earlier one. */
export type Counted<W extends Word = PositionLine> = { line: W; stale: boolean };

/**
 * Each state's word that counts on a version, of those that the reader sees, from the earliest on whose positions carry over
 * to it. A contested entry does not count.
 */
export function counted<W extends Word>(positions: W[], version: number, since: number): Map<string, Counted<W>> {
  const words = new Map<string, Counted<W>>();
  for (const line of positions) {
    if (line.answered === false || line.version > version) continue;
    const before = words.get(line.member);
    const stale = line.version < since;
    if (!before || before.stale || !stale) words.set(line.member, { line, stale });
  }
  return words;
}
