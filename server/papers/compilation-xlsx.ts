import "server-only";
import writeExcelFile from "write-excel-file/node";
import { type CompiledPaper, inertCell } from "@/domain/compiled-paper";

const plain = (value: string) => ({ value: inertCell(value), type: String, wrap: true, alignVertical: "top" as const });
const bold = (value: string) => ({ ...plain(value), fontWeight: "bold" as const });

/** A compilation as a spreadsheet: every cell is text, and none is a formula. The foot stands in the last row. */
export async function writeCompilationXlsx(paper: CompiledPaper): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [
    [bold(paper.title)],
    ...paper.head.map((line) => [plain(line)]),
    [bold(paper.paragraphColumn), ...paper.columns.map(bold)],
    ...paper.groups.flatMap(({ name, text, lines }) =>
      lines.map((entry) => [plain(text ? `${name}\n${text}` : name), ...entry.map(plain)]),
    ),
    [plain(paper.foot)],
  ];
  const columns = [{ width: 40 }, { width: 20 }, { width: 60 }, { width: 24 }, { width: 40 }];
  return new Uint8Array(await writeExcelFile(rows, { columns, sheet: paper.sheet }).toBuffer());
}
