import "server-only";
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CompiledPaper } from "@/domain/compiled-paper";
import { paperStyles } from "@/server/papers/docx-styles";

const lines = (text: string, bold = false) =>
  text.split("\n").map((line) => new Paragraph({ children: [new TextRun({ text: line, bold, size: 20 })] }));
/** State, words, kind and answer: what was said takes most of a sheet that lies on its side. */
const columnWidths = [2_000, 6_200, 2_600, 3_100];
const cell = (text: string, at: number, bold = false) =>
  new TableCell({
    width: { size: columnWidths[at] ?? 2_000, type: WidthType.DXA },
    children: lines(text, bold),
  });

/** A compilation as a Word document, one table for each paragraph. */
export async function writeCompilationDocx(paper: CompiledPaper): Promise<Uint8Array<ArrayBuffer>> {
  const foot = new Paragraph({
    children: [
      new TextRun({ children: [`${paper.foot} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 16 }),
    ],
  });
  const tables = paper.groups.flatMap(({ name, text, lines: entries }) => [
    new Paragraph({ text: name, heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...(text ? [new Paragraph({ children: [new TextRun({ text, italics: true })], spacing: { after: 120 } })] : []),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths,
      rows: [
        new TableRow({ tableHeader: true, children: paper.columns.map((column, at) => cell(column, at, true)) }),
        ...entries.map((entry) => new TableRow({ cantSplit: true, children: entry.map((one, at) => cell(one, at)) })),
      ],
    }),
  ]);
  const document = new Document({
    creator: "ASCC Declaration Tracker",
    title: paper.title,
    styles: { default: paperStyles },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
          ...paper.head.map((text) => new Paragraph({ children: [new TextRun({ text, size: 18 })] })),
          ...tables,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
