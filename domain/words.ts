// Thai, Lao, Khmer and Burmese write no spaces between words: the platform's dictionaries find them. Everything else, the
// syllables of Vietnamese among it, is cut at its spaces and signs.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });
const unspaced = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}]/u;
const part =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}][\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{M}]*|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u2010-]*|\s+|./gsu;
/** The segmenter copies its whole text for each word it finds, so it is given short pieces. */
const piece = 400;

function* segmented(run: string): Generator<string> {
  for (let at = 0; at < run.length; at += piece) {
    for (const { segment } of segmenter.segment(run.slice(at, at + piece))) yield segment;
  }
}

/** A text cut into words, the spaces and signs between them included, so that the parts make up the text again. */
export const wordsOf = (text: string): string[] =>
  (text.match(part) ?? []).flatMap((found) => (unspaced.test(found) ? [...segmented(found)] : [found]));

/** The words alone, in small letters, as two texts are compared for likeness. */
export const bareWords = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.toLowerCase());

/** The first words of a text, and a sign that more follows, never on a line of its own; no word is cut, in no script. */
export function beginningOf(text: string, atMost: number): string {
  if (text.length <= atMost) return text;
  let beginning = "";
  for (const word of wordsOf(text)) {
    if (beginning.length + word.length > atMost) break;
    beginning += word;
  }
  return `${(beginning || text.slice(0, atMost)).trimEnd()}\u00a0…`;
}
