import "server-only";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Piece } from "@/domain/comparison";
import { belowTitle, type Paper, type PaperParagraph } from "@/domain/paper";
import { paperStyles } from "@/server/papers/docx-styles";

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
    styles: { default: paperStyles },
    sections: [
      {
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({
            children: [new TextRun({ text: paper.band.join(" · "), size: 16 })],
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4 } },
            spacing: { after: 240 },
          }),
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
          ...head,
          new Paragraph(""),
          ...belowTitle(paper).map(paragraph),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
