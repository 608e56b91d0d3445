import "server-only";
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Piece } from "@/domain/comparison";
import type { Paper, PaperParagraph } from "@/domain/paper";

const run = ({ kind, text }: Piece) =>
  text.split("\n").map(
    (line, at) =>
      new TextRun({
        text: line,
        break: at > 0 ? 1 : 0,
        ...(kind === "added" && { underline: {} }),
        ...(kind === "removed" && { strike: true }),
      }),
  );

function paragraph({ kind, mark, pieces }: PaperParagraph): Paragraph {
  const marked = mark ? [new TextRun(`${mark}${/[.)]$/.test(mark) || !/\w/.test(mark) ? "" : "."} `)] : [];
  return new Paragraph({
    children: [...marked, ...pieces.flatMap(run)],
    spacing: { after: 160 },
    ...(kind === "sub" && { indent: { left: 720 } }),
    ...((kind === "title" || kind === "heading") && { heading: HeadingLevel.HEADING_2 }),
  });
}

/** A text as a Word document; what changed is underlined or struck. */
export async function writeDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const foot = new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun({ children: [`${paper.foot} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 16 }),
    ],
  });
  const head = paper.head.map((text) => new Paragraph({ children: [new TextRun({ text, size: 18 })] }));
  const document = new Document({
    creator: "ASCC Declaration Tracker",
    title: paper.title,
    styles: { default: { document: { run: { font: "Noto Serif", size: 22 } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
          ...head,
          new Paragraph(""),
          ...paper.paragraphs.map(paragraph),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
