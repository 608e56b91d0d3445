/** One paragraph of a text, with the anchor that positions and comments name. */
export type Paragraph = { anchor: string; kind: "operative" | "plain"; text: string };

/** The most that a text may hold, in bytes. */
export const textLimit = 200_000;

/** What is wrong with a pasted text; nothing where it can be kept. */
export function whyNotText(pasted: string): "required" | "tooLong" | "characters" | undefined {
  const text = cleanText(pasted);
  if (text === "") return "required";
  if (new TextEncoder().encode(text).length > textLimit) return "tooLong";
  if (/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, ""))) return "characters";
}

/** A pasted text as it is kept: composed characters, plain ends of lines, nothing at the ends of lines. */
export function cleanText(pasted: string): string {
  return pasted
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
    .normalize("NFC")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

/** A text cut into paragraphs at its blank lines; a numbered one is operative. */
export function paragraphsIn(pasted: string): Paragraph[] {
  return cleanText(pasted)
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== "")
    .map((text, i) => ({ anchor: `p${i + 1}`, kind: /^\s*\d+[.)]\s/.test(text) ? "operative" : "plain", text }));
}
