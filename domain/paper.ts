import { type Change, compareTexts, type Piece } from "@/domain/comparison";
import type { Paragraph, ParagraphKind } from "@/domain/paragraphs";
import { markedOff } from "@/domain/structure";

/** One paragraph as it is written on paper. */
export type PaperParagraph = { kind: ParagraphKind; mark: string | null; pieces: Piece[] };

/** A text as it leaves the tracker: whole sentences for its head and foot, and its paragraphs. */
export type Paper = {
  title: string;
  /** What stands above the title at either edge: the community, and for whom it is. */
  band: [string, string];
  /** Reference, version and day; what it is compared with; who endorsed or adopted it; that it is a sample. */
  head: string[];
  foot: string;
  paragraphs: PaperParagraph[];
  /** Said once at the end where a sign has no face to be printed in. */
  unprinted: (signs: string) => string;
};

/** The paragraphs below the title of a paper: a text that begins with its title does not say it twice. */
export function belowTitle({ title, paragraphs }: Pick<Paper, "title" | "paragraphs">): PaperParagraph[] {
  const [first, ...others] = paragraphs;
  const said = first?.kind === "title" && first.pieces.every(({ kind }) => kind === "same");
  const same =
    said &&
    first.pieces
      .map(({ text }) => text)
      .join("")
      .trim()
      .toLowerCase() === title.toLowerCase();
  return same ? others : paragraphs;
}

/** A text as it stands, for paper. */
export const cleanPaper = (paragraphs: Paragraph[]): PaperParagraph[] =>
  paragraphs.map(({ kind, text }) => {
    const { mark, body } = markedOff(text);
    return { kind, mark, pieces: [{ kind: "same", text: body }] };
  });

/** Two texts against one another, for paper. */
export function markedPaper(before: Paragraph[], after: Paragraph[]): PaperParagraph[] {
  return compareTexts(before, after).map(({ from, to, pieces }: Change) => {
    const paragraph = to ? after[to.at] : before[from?.at ?? 0];
    return { kind: paragraph?.kind ?? "plain", mark: markedOff(paragraph?.text ?? "").mark, pieces };
  });
}
