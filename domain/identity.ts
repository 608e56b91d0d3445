import { markedOff } from "@/domain/structure";
import { bareWords } from "@/domain/words";

/** A paragraph that was in an earlier version, under the anchor that it has kept. */
export type Known = { anchor: string; text: string };

/** From how much in common two paragraphs are the same one, reworded. */
const alike = 0.5;
/** More pairs than these are not weighed against one another; then only paragraphs that stayed the same keep their anchors. */
const mostPairs = 400_000;

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const body = (text: string) => plain(markedOff(text).body);

/** How much two paragraphs have in common, from 0 to 1: the words that both hold, against all that they hold. */
export function likeness(one: string[], other: string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

/**
 * The anchors of a new version's paragraphs: one that stayed, moved, was renumbered or was reworded keeps its own; a new one
 * gets a number that no paragraph of the document has had. No two paragraphs share an anchor.
 */
export function identify(before: Known[], now: string[]): string[] {
  const anchors: (string | undefined)[] = now.map(() => undefined);
  const free = new Set(before.map((_, at) => at));
  const give = (to: number, from: number) => {
    anchors[to] = before[from]?.anchor;
    free.delete(from);
  };
  for (const same of [plain, body]) {
    const places = new Map<string, number[]>();
    for (const at of free) {
      const key = same(before[at]?.text ?? "");
      places.set(key, [...(places.get(key) ?? []), at]);
    }
    now.forEach((text, to) => {
      const from = anchors[to] === undefined ? places.get(same(text))?.shift() : undefined;
      if (from !== undefined) give(to, from);
    });
  }
  for (const { to, from } of reworded(before, [...free], now, anchors)) {
    if (anchors[to] === undefined && free.has(from)) give(to, from);
  }
  let number = Math.max(0, ...before.map(({ anchor }) => Number(/\d+$/.exec(anchor)?.[0] ?? 0)));
  return anchors.map((anchor) => {
    if (anchor !== undefined) return anchor;
    number += 1;
    return `p${number}`;
  });
}

/** Pairs of paragraphs with most of their words in common, the likest first, then those that stand nearest to one another. */
function reworded(before: Known[], free: number[], now: string[], anchors: (string | undefined)[]) {
  const open = now.flatMap((text, to) => (anchors[to] === undefined ? [{ to, words: bareWords(body(text)) }] : []));
  if (open.length * free.length > mostPairs) return [];
  const left = free.map((from) => ({ from, words: bareWords(body(before[from]?.text ?? "")) }));
  return open
    .flatMap(({ to, words }) => left.map(({ from, words: old }) => ({ to, from, like: likeness(words, old) })))
    .filter(({ like }) => like >= alike)
    .sort((a, b) => b.like - a.like || Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
}

/** Every paragraph that a document has had, each with its latest words, those of the latest version first; versions oldest first. */
export function everKnown(versions: Known[][]): Known[] {
  const known = new Map<string, Known>();
  for (const { anchor, text } of versions.toReversed().flat()) {
    if (!known.has(anchor)) known.set(anchor, { anchor, text });
  }
  return [...known.values()];
}
