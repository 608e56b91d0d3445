/** A text as search compares it: without case, accents, apostrophes and other punctuation, words apart by one space. */
export function fold(text: string): string {
  return text
    .replace(/['’‘ʼ`´]/gu, "")
    .normalize("NFKD")
    .replace(/[\p{Mn}ʼ]/gu, "")
    .replace(/đ/giu, "d")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .toLowerCase()
    .trim();
}
