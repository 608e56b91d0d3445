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
