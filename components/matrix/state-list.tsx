import { useLocale, useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { ParagraphLinks } from "@/components/documents/paragraph-links";
import { useRowSays } from "@/components/matrix/row-says";
import { StanceMark } from "@/components/positions/stance-mark";
import { Empty } from "@/components/ui/section";
import { matrixAddress } from "@/domain/matrix-address";
import type { MatrixRow, MatrixView, StateWord } from "@/domain/views/matrix";
import { dayText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

type Props = { view: MatrixView; member: string; words: StateWord[] };

/** All texts of a Summit for one state, with its own words: for that state and the secretariat. */
export function StateList({ view, member, words }: Props) {
  const t = useTranslations("page.matrix");
  const { rows, observers, summit, on, today } = view;
  const back = matrixAddress({ summit: summit?.address, on: on === today ? null : on });
  if (observers.includes(member))
    return <Empty action={<Link href={back}>{t("allStates")}</Link>}>{t("noPosition")}</Empty>;
  return (
    <div className="restricted">
      <p className="off-paper pt-4 text-sm">
        <Link href={back}>{t("allStates")}</Link>
      </p>
      <ul className="grid grid-cols-1">
        {rows.map((row) => (
          <Item key={row.id} row={row} member={member} word={words.find(({ document }) => document === row.id)} />
        ))}
      </ul>
    </div>
  );
}

function Item({ row, member, word }: { row: MatrixRow; member: string; word: StateWord | undefined }) {
  const [t, locale, says] = [useTranslations(), useLocale(), useRowSays()];
  const square = row.squares.find((each) => each.member === member);
  const { lead, rest } = says(row);
  return (
    <li className="grid grid-cols-1 gap-1.5 border-b border-line py-4.5">
      <p>
        <DocumentLink document={row} /> <span className="text-sm whitespace-nowrap text-ink-2">{row.reference}</span>
      </p>
      {square && square.said !== "hidden" && square.said !== "unasked" && (
        <p className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2.5">
          <StanceMark stance={square.said} stale={square.stale} />
          <span>
            {t(`stance.${square.said}`)}
            {word && `, ${t("page.matrix.given", { version: square.version ?? 0, day: dayText(word.on, locale) })}`}
            {!square.stale &&
              square.version !== null &&
              square.version !== row.version &&
              `. ${t("stance.carried", { version: square.version })}`}
            {square.stale && `. ${t("page.matrix.toConfirm", { version: row.version ?? 0 })}`}
          </span>
        </p>
      )}
      {word?.reason && (
        <p className="max-w-prose text-pretty">
          {word.paragraphs.length > 0 && (
            <span className="text-ink-2">
              {t.rich("inside.words.paragraphs", {
                list: () => (
                  <ParagraphLinks of={`/documents/${row.address}/versions/${word.version}`} places={word.paragraphs} />
                ),
              })}{" "}
            </span>
          )}
          {word.reason}
        </p>
      )}
      <p className="text-sm text-ink-2">
        {lead}
        {rest && `. ${rest}`}
      </p>
    </li>
  );
}
