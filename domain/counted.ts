import type { Stance } from "@/domain/consensus";
import type { PositionLine } from "@/domain/views/inside";

/** A state's word as a mark shows it: on this version or carried over to it, else its last on an earlier one. */
export type Counted = { stance: Stance; stale: boolean; version: number };

type Word = Pick<PositionLine, "member" | "version" | "stance" | "answered">;

/**
 * Each state's word that counts on a version, of those that the reader sees, from the earliest on whose positions carry over
 * to it. A contested entry does not count.
 */
export function counted(positions: Word[], version: number, since: number): Map<string, Counted> {
  const words = new Map<string, Counted>();
  for (const { member, stance, answered, ...position } of positions) {
    if (answered === false || position.version > version) continue;
    const before = words.get(member);
    const stale = position.version < since;
    if (!before || before.stale || !stale) words.set(member, { stance, stale, version: position.version });
  }
  return words;
}
