import { cleanText } from "@/domain/paragraphs";

/**
 * What stands for a pasted text whose paragraphs were shown: it tells whether another text is sent than was looked at. It is
 * no proof of anything, and short, so that a long text does not go to and fro twice.
 */
export function previewedAs(pasted: string): string {
  const text = cleanText(pasted);
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${text.length}-${sum.toString(16)}`;
}
