import "server-only";
import writeExcelFile from "write-excel-file/node";
import { type CompiledPaper, inertCell } from "@/domain/compiled-paper";

const widths = [40, 20, 60, 24, 40];
const whole = widths.reduce((sum, width) => sum + width, 0);

/** How high a row is for all of its words to be read: programs that open the file do not always find out themselves. */
const heightOf = (cells: string[], wide: number[]) =>
  15 *
  Math.max(
    1,
    ...cells.map((text, at) =>
      text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (wide[at] ?? 20))), 0),
    ),
  );

/** A row of cells of the table. */
const row = (cells: string[], cell: (value: string) => object) => {
  const height = heightOf(cells, widths);
  return cells.map((text) => ({ ...cell(text), height }));
};

/** A line across the whole table. */
const across = (text: string, cell: (value: string) => object) => [
  { ...cell(text), columnSpan: widths.length, height: heightOf([text], [whole]) },
  ...widths.slice(1).map(() => null),
];

const plain = (value: string) => ({ value: inertCell(value), type: String, wrap: true, alignVertical: "top" as const });
const bold = (value: string) => ({ ...plain(value), fontWeight: "bold" as const });

/** A compilation as a spreadsheet: every cell is text, and none is a formula. The foot stands in the last row. */
export async function writeCompilationXlsx(paper: CompiledPaper): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [
    across(paper.title, bold),
    ...paper.head.map((line) => across(line, plain)),
    row([paper.paragraphColumn, ...paper.columns], bold),
    ...paper.groups.flatMap(({ name, text, lines }) =>
      lines.map((entry) => row([text ? `${name}\n${text}` : name, ...entry], plain)),
    ),
    across(paper.foot, plain),
  ];
  const columns = widths.map((width) => ({ width }));
  const sheet = { columns, sheet: paper.sheet, orientation: "landscape" as const };
  return new Uint8Array(await writeExcelFile(rows, sheet).toBuffer());
}
