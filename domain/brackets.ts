import type { Paragraph } from "@/domain/paragraphs";
import { type Cited, citedAs } from "@/domain/structure";

/** A part of a paragraph: agreed words, or a bracketed passage with the codes of the states that hold it. */
export type TextPart = { kind: "agreed"; text: string } | { kind: "bracket"; holders: string[]; text: string };

const named = /^\s*([A-Z]{2}(?:\s*,\s*[A-Z]{2})*)\s*:\s*/;

/** Where a bracket that opens at `from` closes again, brackets within it counted; the end of the text where it does not. */
function closes(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "[") depth++;
    if (text[at] === "]" && --depth === 0) return at;
  }
  return text.length;
}

/** A paragraph in parts: words not yet agreed stand in square brackets, `[ID, TH: … ]`. */
export function bracketsIn(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("[", at);
    if (open < 0) return [...parts, { kind: "agreed", text: text.slice(at) }];
    if (open > at) parts.push({ kind: "agreed", text: text.slice(at, open) });
    const close = closes(text, open);
    const inner = text.slice(open + 1, close);
    const holders = named.exec(inner);
    parts.push({
      kind: "bracket",
      holders: holders?.[1]?.split(/\s*,\s*/) ?? [],
      text: holders ? inner.slice(holders[0].length) : inner,
    });
    at = close + 1;
  }
  return parts;
}

/** A bracket of a paragraph without its counterpart: opened and not closed, or closed and not opened. */
export type Unpaired = { anchor: string; cited: Cited; kind: "open" | "close" };

/** The paragraphs whose brackets do not pair, each once for what it lacks. A passage is bracketed paragraph by paragraph. */
export function unpairedBrackets(paragraphs: Paragraph[]): Unpaired[] {
  const cited = citedAs(paragraphs);
  return paragraphs.flatMap(({ anchor, text }, at) => {
    let [depth, stray] = [0, false];
    for (const sign of text) {
      if (sign === "[") depth++;
      else if (sign === "]" && depth > 0) depth--;
      else if (sign === "]") stray = true;
    }
    const of = { anchor, cited: cited[at] as Cited };
    return [
      ...(depth > 0 ? [{ ...of, kind: "open" as const }] : []),
      ...(stray ? [{ ...of, kind: "close" as const }] : []),
    ];
  });
}

/** One passage not yet agreed: its number in the text, where it stands, and the states that hold it. */
export type Bracket = { number: number; anchor: string; cited: Cited; holders: string[]; text: string };

/** Every passage in brackets, numbered through the text; one within another belongs to the outer one. */
export function listBrackets(paragraphs: Paragraph[]): Bracket[] {
  const cited = citedAs(paragraphs);
  const found = paragraphs.flatMap(({ anchor, text }, at) =>
    bracketsIn(text).flatMap((part) =>
      part.kind === "bracket"
        ? [{ anchor, cited: cited[at] as Cited, holders: part.holders, text: part.text.trim() }]
        : [],
    ),
  );
  return found.map((bracket, at) => ({ number: at + 1, ...bracket }));
}

/** A paragraph that still holds brackets, how many, and the states that hold them. */
export type Open = Pick<Bracket, "anchor" | "cited" | "holders"> & { count: number };

/** The paragraphs that still hold brackets, each once, with the states that hold them in the order given. */
export function openAt(brackets: Bracket[], order: string[]): Open[] {
  const byAnchor = new Map<string, Omit<Open, "anchor">>();
  for (const { anchor, cited, holders } of brackets) {
    const holding = byAnchor.get(anchor) ?? { cited, holders: [], count: 0 };
    byAnchor.set(anchor, {
      cited,
      holders: [...new Set([...holding.holders, ...holders])],
      count: holding.count + 1,
    });
  }
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...byAnchor].map(([anchor, { cited, holders, count }]) => ({
    anchor,
    cited,
    holders: holders.sort((a, b) => place(a) - place(b)),
    count,
  }));
}

/** How many passages a version put into brackets and took out of them, paragraph by paragraph. */
export function bracketChanges(before: Bracket[], after: Bracket[]): { added: number; resolved: number } {
  const balance = new Map<string, number>();
  for (const { anchor } of after) balance.set(anchor, (balance.get(anchor) ?? 0) + 1);
  for (const { anchor } of before) balance.set(anchor, (balance.get(anchor) ?? 0) - 1);
  const sum = (sign: 1 | -1) => [...balance.values()].reduce((all, one) => all + Math.max(0, sign * one), 0);
  return { added: sum(1), resolved: sum(-1) };
}

/** A text for those who are not told which states hold what, and for paper that may lie on the table of a hall. */
export const withoutHolders = (text: string): string => text.replace(/\[\s*[A-Z]{2}(?:\s*,\s*[A-Z]{2})*\s*:\s*/g, "[");

/** Whether a text names states that hold its brackets. */
export const namesHolders = (text: string): boolean => withoutHolders(text) !== text;
