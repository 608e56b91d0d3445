import { asTyped } from "@/domain/plain-text";
import { structured } from "@/domain/structure";

/** What a paragraph is in its text. */
export const paragraphKinds = ["title", "preamble", "heading", "operative", "sub", "signature", "plain"] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** One paragraph of a text, with the anchor that it keeps from version to version and that positions and comments name. */
export type Paragraph = { anchor: string; kind: ParagraphKind; text: string };

/** The most that a text may hold, in bytes, and in paragraphs. */
export const textLimit = 200_000;
const paragraphLimit = 2_000;

/** What is wrong with a pasted text; nothing where it can be kept. */
export function whyNotText(pasted: string): "required" | "tooLong" | "characters" | undefined {
  const text = cleanText(pasted);
  if (text === "") return "required";
  if (new TextEncoder().encode(text).length > textLimit || cut(text).length > paragraphLimit) return "tooLong";
  if (/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, ""))) return "characters";
}

/** A pasted text as it is kept: composed characters, plain ends of lines, nothing at the ends of lines. */
export function cleanText(pasted: string): string {
  // By lines rather than by patterns, which go over a long run of spaces again for each of them.
  const lines = asTyped(pasted.replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n"))
    .split("\n")
    .map((line) => line.trimEnd());
  const [first, last] = [lines.findIndex(Boolean), lines.findLastIndex(Boolean)];
  return first < 0 ? "" : lines.slice(first, last + 1).join("\n");
}

/** At blank lines, and where a line begins with a number of its own. */
const cut = (text: string) => text.split(/\n{2,}|\n(?=[^\S\n]*(?:\d{1,3}|\(?(?:[a-z]|[ivx]{1,5}))[.)]\s)/);

/** A text cut into paragraphs, each with what it is; anchors count from the first. */
export function paragraphsIn(pasted: string): Paragraph[] {
  const texts = cut(cleanText(pasted)).filter((text) => text.trim() !== "");
  return structured(texts).map((kind, i) => ({ anchor: `p${i + 1}`, kind, text: texts[i] ?? "" }));
}

/** The same for a text that says itself which of its paragraphs are headings. */
export function structuredBy(text: string, headings: string[]): Paragraph[] {
  const said = new Set(headings.map((heading) => cleanText(heading).trim()));
  return paragraphsIn(text).map((paragraph) => {
    const open = paragraph.kind === "plain" || paragraph.kind === "preamble";
    return open && said.has(paragraph.text.trim()) ? { ...paragraph, kind: "heading" } : paragraph;
  });
}

/** The part of an address that leads to a paragraph: `#para-7` for the anchor `p7`. */
export const fragmentOf = (anchor: string) => `para-${anchor.replace(/^p(?=\d)/, "")}`;

/** Whether a text has so few paragraphs beside the version before that it may be another text, or a part of it. */
export const isFarShorter = (paragraphs: number, before: number): boolean => paragraphs * 2 < before;
