import type { ParagraphKind } from "@/domain/paragraphs";

const operative = /^\s*(\d{1,3})[.)]\s+/;
const sub = /^\s*((?:\(?(?:[a-z]|[ivx]{1,5})[.)])|\d{1,3}(?:\.\d{1,3})+[.)]?|[-–•])\s+/;
const opensSignature =
  /^\s*(?:in witness whereof|for the governments? of|(?:done|signed|adopted)\s+(?:at|in|on|this)\b)/i;
const chapter = /^\s*(?:(?:chapter|section|part|article|annex|appendix)\b|[IVX]{1,5}[.)]\s)/i;
const shortest = 140;

const opensPreamble = /^\s*(?:we\b|\p{L}+ing\b)/iu;

const isShort = (text: string) => text.trim().length <= shortest;
const isOpenEnded = (text: string) => !/[.;:,…។။]["”’)]*\s*(?:and|or)?$/i.test(text.trim());
const isNumbered = (text: string) => operative.test(text) || sub.test(text);

/**
 * What each paragraph of a text is, judged by how ASEAN's texts are written: a title, preambular paragraphs, headings, numbered
 * operative paragraphs with their sub-paragraphs, a signature block. What cannot be told is plain.
 */
export function structured(texts: string[]): ParagraphKind[] {
  const firstNumber = texts.findIndex((text) => operative.test(text));
  const lastNumber = texts.findLastIndex(isNumbered);
  const signed = texts.findIndex((text, at) => at > lastNumber && lastNumber >= 0 && opensSignature.test(text));
  return texts.map((text, at): ParagraphKind => {
    if (signed >= 0 && at >= signed) return "signature";
    if (operative.test(text)) return "operative";
    if (sub.test(text)) return "sub";
    const stands = isShort(text) && isOpenEnded(text) && texts.length > 1;
    if (at === 0 && stands && !opensPreamble.test(text)) return "title";
    if (stands && (chapter.test(text) || isCapitals(text))) return "heading";
    return at < firstNumber ? "preamble" : "plain";
  });
}

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** A paragraph's own number or sign and what it says. */
export function markedOff(text: string): { mark: string | null; body: string } {
  const found = operative.exec(text) ?? sub.exec(text);
  return found?.[1] ? { mark: found[1], body: text.slice(found[0].length) } : { mark: null, body: text };
}

/** How a paragraph is cited, and of which sort the name is: the title, `4`, `4 (b)`, the third of the preamble, the ninth of all. */
export type Cited = { sort: "title" | "operative" | "preamble" | "plain" | "other"; name: string };

/** The names of a text's paragraphs, in their order. */
export function citedAs(paragraphs: { kind: ParagraphKind; text: string }[]): Cited[] {
  const has = paragraphs.some(({ kind }) => kind === "operative");
  let [number, preambular] = ["", 0];
  return paragraphs.map(({ kind, text }, at): Cited => {
    const { mark } = markedOff(text);
    if (kind === "operative") {
      number = mark ?? number;
      return { sort: "operative", name: number };
    }
    if (kind === "sub" && mark && /\w/.test(mark)) {
      const inner = mark.replace(/[().]+$|^\(/g, "");
      return {
        sort: "operative",
        name: mark.includes(".") && /^\d/.test(mark) ? inner : `${number} (${inner})`.trim(),
      };
    }
    if (kind === "preamble") {
      preambular += 1;
      return { sort: "preamble", name: String(preambular) };
    }
    if (kind === "title") return { sort: "title", name: String(at + 1) };
    return { sort: has ? "other" : "plain", name: String(at + 1) };
  });
}
