import { diffArrays } from "diff";
import { identify, likeness } from "@/domain/identity";
import type { Paragraph } from "@/domain/paragraphs";
import { type Cited, citedAs, markedOff } from "@/domain/structure";
import { bareWords, wordsOf } from "@/domain/words";

/** Words that stayed, came in or were taken out. */
export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** A paragraph as it stands in one of the two texts, with how it is cited there. */
export type Side = { anchor: string; text: string; cited: Cited; at: number };

/** What became of one paragraph. `moved`: it stands elsewhere among those that stayed. */
export type Change = {
  kind: "same" | "changed" | "added" | "removed";
  moved: boolean;
  from: Side | null;
  to: Side | null;
  pieces: Piece[];
};

/** Beyond so many single changes a paragraph counts as written anew. */
const mostEdits = 3_000;
/** The states named at the head of a bracket are one word, so that they change together. */
const holders = /(\[\s*[A-Z]{2}(?:\s*,\s*[A-Z]{2})*\s*:)/;

const words = (text: string) => text.split(holders).flatMap((part, at) => (at % 2 ? [part] : wordsOf(part)));

/** What changed between two wordings, by word; changes with nothing but space between them are one. */
export function compareWords(before: string, after: string): Piece[] {
  if (before === after) return before ? [{ kind: "same", text: before }] : [];
  const found = diffArrays(words(before), words(after), { maxEditLength: mostEdits });
  const pieces: Piece[] = (
    found ?? [
      { value: [before], removed: true },
      { value: [after], added: true },
    ]
  ).map((part) => ({
    kind: part.added ? "added" : part.removed ? "removed" : "same",
    text: part.value.join(""),
  }));
  return joined(pieces);
}

function joined(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  let [removed, added] = ["", ""];
  const settle = () => {
    if (removed) out.push({ kind: "removed", text: removed });
    if (added) out.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  pieces.forEach((piece, at) => {
    if (piece.kind === "removed") removed += piece.text;
    else if (piece.kind === "added") added += piece.text;
    else if (/^[^\S\n]+$/.test(piece.text) && removed && added && pieces[at + 1] && pieces[at + 1]?.kind !== "same") {
      removed += piece.text;
      added += piece.text;
    } else {
      settle();
      out.push(piece);
    }
  });
  settle();
  return out;
}

const sides = (paragraphs: Paragraph[]): Side[] => {
  const cited = citedAs(paragraphs);
  return paragraphs.map(({ anchor, text }, at) => ({
    anchor,
    text,
    cited: cited[at] ?? { sort: "plain", name: String(at + 1) },
    at,
  }));
};

/** Which paragraph of the earlier text each of the later one is; by likeness, else by the anchor that both carry. */
function pairs(before: Side[], after: Side[]): (Side | null)[] {
  const named = before.map(({ text, at }) => ({ anchor: `p${at}`, text }));
  const matched = identify(
    named,
    after.map(({ text }) => text),
  ).map((anchor) => before[Number(anchor.slice(1))] ?? null);
  const taken = new Set(matched.flatMap((side) => side?.at ?? []));
  const paired = matched.map((side, to) => {
    if (side) return side;
    const { anchor, text } = after[to] as Side;
    const same = before.find((one) => one.anchor === anchor && !taken.has(one.at));
    if (!same || likeness(bareWords(same.text), bareWords(text)) < 0.2) return null;
    taken.add(same.at);
    return same;
  });
  return paired.map((side, to) => side ?? inPlaceOf(after[to] as Side, { before, paired, to }));
}

type Around = { before: Side[]; paired: (Side | null)[]; to: number };

/** A paragraph that alone came in the place of one that alone went, between the same neighbours, is that one written anew. */
function inPlaceOf({ text }: Side, { before, paired, to }: Around): Side | null {
  const above = to === 0 ? -1 : paired[to - 1]?.at;
  const below = to === paired.length - 1 ? before.length : paired[to + 1]?.at;
  if (above === undefined || below !== above + 2 || paired.some((side) => side?.at === above + 1)) return null;
  const gone = before[above + 1];
  return gone && likeness(bareWords(gone.text), bareWords(text)) >= 0.2 ? gone : null;
}

/** The most paragraphs that stayed in order; the others of those that stayed were moved. */
function inOrder(places: number[]): Set<number> {
  const [tails, back] = [[] as number[], new Map<number, number | undefined>()];
  for (const place of places) {
    const found = tails.findIndex((tail) => tail > place);
    const at = found < 0 ? tails.length : found;
    back.set(place, tails[at - 1]);
    tails[at] = place;
  }
  const kept = new Set<number>();
  for (let place = tails.at(-1); place !== undefined; place = back.get(place)) kept.add(place);
  return kept;
}

/** Everything that became of a text's paragraphs, in the order of the later text; those taken out stand where they stood. */
export function compareTexts(earlier: Paragraph[], later: Paragraph[]): Change[] {
  const [before, after] = [sides(earlier), sides(later)];
  const paired = pairs(before, after);
  const stayed = inOrder(paired.flatMap((side) => side?.at ?? []));
  const gone = new Set(before.map(({ at }) => at));
  for (const side of paired) if (side) gone.delete(side.at);

  const changes: Change[] = [];
  let reached = 0;
  const takeOut = (until: number) => {
    for (; reached < until; reached++) {
      const from = before[reached];
      if (!from || !gone.has(reached)) continue;
      changes.push({
        kind: "removed",
        moved: false,
        from,
        to: null,
        pieces: [{ kind: "removed", text: markedOff(from.text).body }],
      });
    }
  };
  /** Where the next paragraph that stayed stood: what was taken out before it stands before what came in its place. */
  const next = (i: number) => paired.slice(i).find((side) => side && stayed.has(side.at))?.at ?? before.length;
  after.forEach((to, i) => {
    const from = paired[i] ?? null;
    takeOut(next(i));
    changes.push(from ? changed(from, to, !stayed.has(from.at)) : added(to));
  });
  takeOut(before.length);
  return changes;
}

const added = (to: Side): Change => ({
  kind: "added",
  moved: false,
  from: null,
  to,
  pieces: [{ kind: "added", text: markedOff(to.text).body }],
});

function changed(from: Side, to: Side, moved: boolean): Change {
  const pieces = compareWords(markedOff(from.text).body, markedOff(to.text).body);
  return { kind: pieces.every(({ kind }) => kind === "same") ? "same" : "changed", moved, from, to, pieces };
}
