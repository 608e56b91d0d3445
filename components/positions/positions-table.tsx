import { useTranslations } from "next-intl";
import { PositionRow } from "@/components/positions/position-row";
import { said } from "@/components/ui/table-roles";
import type { Actor } from "@/domain/people";
import { isBeforeStates, statesWords } from "@/domain/states-words";
import type { InsideView } from "@/domain/views/inside";

/** The rows that the reader is shown: every state while the text is before them, later those that left a word. */
export const rowsShown = (view: InsideView, actor: Actor) =>
  statesWords(view, actor).filter(
    ({ word, edits, contested, takenBack }) =>
      isBeforeStates(view) || word.kind === "said" || edits !== null || contested !== null || takenBack !== null,
  );

/** Where consultations stand, state by state, as far as the reader may know it. */
export function PositionsTable({ view, actor }: { view: InsideView; actor: Actor }) {
  const t = useTranslations("inside.words");
  const version = view.standing.version ?? 0;
  return (
    <>
      {view.hearsay?.kind === "declared" && <p className="pt-3">{t("declared", { version })}</p>}
      <table className="table cards positions w-full" {...said.table}>
        <caption className="sr-only">{t("caption", { version })}</caption>
        <thead {...said.rowgroup}>
          <tr {...said.row}>
            {(["state", "word", "said"] as const).map((column) => (
              <th key={column} scope="col" {...said.columnheader}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...said.rowgroup}>
          {rowsShown(view, actor).map((row) => (
            <PositionRow key={row.member} row={row} view={view} actor={actor} />
          ))}
        </tbody>
      </table>
      <p className="pt-3 text-sm text-pretty text-ink-2">
        {t(view.circulated ? "seenByAll" : "seenByOwn", { version })}
      </p>
    </>
  );
}
