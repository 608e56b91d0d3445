import { useLocale, useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { ArrowKeys } from "@/components/matrix/arrow-keys";
import { useRowSays } from "@/components/matrix/row-says";
import { Square } from "@/components/matrix/square";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { Mark, stageShape } from "@/components/ui/mark";
import { useMemberName } from "@/components/ui/names";
import { said } from "@/components/ui/table-roles";
import { leftPerState } from "@/domain/matrix";
import { matrixAddress } from "@/domain/matrix-address";
import type { MatrixRow, MatrixView } from "@/domain/views/matrix";
import { dayText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

/** Documents down, states across. A table to those who listen, cards on a phone, a grid under the arrow keys. */
export function MatrixTable({ view }: { view: MatrixView }) {
  const [t, memberName] = [useTranslations("page.matrix"), useMemberName()];
  const { members, observers, rows } = view;
  return (
    <section className="matrix-box" aria-label={t("table")}>
      <ArrowKeys>
        <table {...said.table} className="matrix">
          <caption className="sr-only">{t("caption", { count: members.length })}</caption>
          <thead {...said.rowgroup}>
            <tr {...said.row}>
              <th {...said.columnheader} scope="col" className="c-text">
                {t("document")}
              </th>
              {members.map((code) => (
                <State key={code} code={code} view={view} />
              ))}
              {observers.map((code) => (
                <th {...said.columnheader} key={code} scope="col" className="c-state">
                  <abbr title={`${memberName(code)}, ${t("observer")}`}>{code}</abbr>
                  <span className="block text-xs font-normal">{t("observer")}</span>
                </th>
              ))}
              <th {...said.columnheader} scope="col" className="c-says">
                {t("stands")}
              </th>
            </tr>
          </thead>
          <tbody {...said.rowgroup}>
            {rows.map((row) => (
              <Row key={row.id} row={row} view={view} />
            ))}
          </tbody>
          {view.seesAll && rows.length > 0 && <Left view={view} />}
        </table>
      </ArrowKeys>
    </section>
  );
}

/** A state's column; its own view is for that state and the secretariat. */
function State({ code, view }: { code: string; view: MatrixView }) {
  const memberName = useMemberName();
  const { summit, on, today, seesAll, own } = view;
  const address = matrixAddress({ summit: summit?.address, state: code, on: on === today ? null : on });
  const name = <abbr title={memberName(code)}>{code}</abbr>;
  return (
    <th {...said.columnheader} scope="col" className="c-state" aria-label={memberName(code)}>
      {seesAll || own === code ? <Link href={address}>{name}</Link> : name}
    </th>
  );
}

function Row({ row, view }: { row: MatrixRow; view: MatrixView }) {
  const [t, locale, meetingName] = [useTranslations(), useLocale(), useMeetingName()];
  const { stage, version, reference, squares, heard } = row;
  const declared = heard?.kind === "declared";
  // A text for notation asks nobody; what was said of it all the same stands in its square.
  const unasked = !declared && squares.length > 0 && squares.every((one) => one.said === "unasked");
  return (
    <tr {...said.row}>
      <th {...said.rowheader} scope="row" className="c-text">
        <DocumentLink document={row} />
        <span className="meta">
          <span className="whitespace-nowrap">{reference}</span>
          {stage && view.on === view.today && (
            <span className="status">
              <Mark shape={stageShape(stage)} /> {t(`stage.${stage}`)}
            </span>
          )}
          <span>{t(`track.${row.track}`)}</span>
          {version !== null && <span>{t("page.matrix.version", { version })}</span>}
          {row.meeting?.startsOn && (
            <span>
              {meetingName(row.meeting, "short")}, {dayText(row.meeting.startsOn, locale)}
            </span>
          )}
        </span>
      </th>
      {declared && (
        <td {...said.cell} className="pos declared" colSpan={view.members.length}>
          {t("page.matrix.declaredCell")}
        </td>
      )}
      {!declared && version === null && (
        <td {...said.cell} className="pos declared" colSpan={view.members.length}>
          {t("page.matrix.nothingToAnswer")}
        </td>
      )}
      {unasked && (
        <td {...said.cell} className="pos declared" colSpan={view.members.length}>
          {t("stance.unasked")}
        </td>
      )}
      {!declared &&
        !unasked &&
        squares.map((square) => (
          <Square key={square.member} square={square} row={row} mine={square.member === view.own} />
        ))}
      {view.observers.map((code) => (
        <td {...said.cell} key={code} className="pos">
          <span className="sr-only">{t("page.matrix.noPosition")}</span>
        </td>
      ))}
      <Sentence row={row} />
    </tr>
  );
}

/** Where it stands, in one sentence. */
export function Sentence({ row }: { row: MatrixRow }) {
  const { shape, lead, rest } = useRowSays()(row);
  return (
    <td {...said.cell} className="says">
      {shape === "continuing" ? <span className="mark is-continuing" aria-hidden="true" /> : <Mark shape={shape} />}{" "}
      <b>{lead}</b>
      {rest && <span>. {rest}</span>}
    </td>
  );
}

/** On how many texts each state is still to speak: for the secretariat, on the screen alone. */
function Left({ view }: { view: MatrixView }) {
  const t = useTranslations("page.matrix");
  const { rows, members, observers } = view;
  return (
    <tfoot {...said.rowgroup} className="off-paper">
      <tr {...said.row}>
        <th {...said.rowheader} scope="row">
          {t("leftRow")}
        </th>
        {leftPerState(rows, members).map((count, i) => (
          <td {...said.cell} key={members[i]}>
            {count}
          </td>
        ))}
        <td {...said.cell} colSpan={observers.length + 1} />
      </tr>
    </tfoot>
  );
}
