import { useTranslations } from "next-intl";
import { RegisterEntry } from "@/components/documents/register-entry";
import { RegisterGroup } from "@/components/documents/register-group";
import { said } from "@/components/ui/table-roles";
import type { RegisterRow } from "@/domain/views/record";
import type { RegisterView } from "@/domain/views/register";

/** Rows next to each other that went to the same Summit; each run keeps the order it came in. */
function bySummit(rows: RegisterRow[]): RegisterRow[][] {
  const runs: RegisterRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.summit?.address === row.summit?.address && run) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The rows of the register. Explicit roles keep it a table for those who listen, also where its rows are cards. */
export function RegisterTable({ rows, groups, filter }: Pick<RegisterView, "rows" | "groups" | "filter">) {
  const t = useTranslations();
  const grouped = filter.sort === "summit";
  return (
    <table {...said.table} className="table cards register mt-3 w-full">
      <caption className="sr-only">{t(`register.caption.${filter.sort}`)}</caption>
      <colgroup>
        <col className="w-[8.5rem]" />
        <col />
        <col className="w-[9rem] lg:w-[13rem]" />
        <col className="w-[9.5rem] lg:w-[12rem]" />
      </colgroup>
      <thead {...said.rowgroup}>
        <tr {...said.row}>
          {(["reference", "title", "typeAndLead", "phase"] as const).map((column) => (
            <th key={column} {...said.columnheader} scope="col">
              {t(`register.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {(grouped ? bySummit(rows) : [rows]).map((run) => (
        <tbody key={run[0]?.reference} {...said.rowgroup}>
          {grouped && run[0] && (
            <RegisterGroup first={run[0]} count={groups[run[0].summit?.address ?? "unknown"] ?? run.length} />
          )}
          {run.map((row) => (
            <RegisterEntry key={row.reference} row={row} grouped={grouped} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
