import { useTranslations } from "next-intl";
import { MeetingName } from "@/components/meetings/meeting-name";
import { BracketedText } from "@/components/texts/bracketed-text";
import { BurnDown } from "@/components/texts/burn-down";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { OpenList } from "@/components/texts/passages-left";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { Day } from "@/components/ui/date";
import { Flag } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { said } from "@/components/ui/table-roles";
import { fragmentOf } from "@/domain/paragraphs";
import type { BracketsView } from "@/domain/views/text";
import { Link } from "@/i18n/navigation";

/** What is not yet agreed in a text: the sentence, each passage, and how their number fell against the days left. */
export function BracketsPage({ view }: { view: BracketsView }) {
  const t = useTranslations();
  const { title, version, brackets, counts, order } = view;
  return (
    <>
      <TextCrumbs head={view} />
      <TextTitle name={t("text.brackets.title")} title={title}>
        {t("act.versionNumber", { version })}
      </TextTitle>
      <p className="max-w-text text-lg text-pretty">
        <OpenList brackets={brackets} order={order} />
      </p>
      <div className="mt-10 grid gap-11">
        {brackets.length > 0 && (
          <Section id="passages" title={t("text.brackets.passages")}>
            <Passages view={view} />
          </Section>
        )}
        <Section id="versions" title={t("text.brackets.byVersion")}>
          {counts.length > 1 && <BurnDown view={view} />}
          <Counts view={view} />
        </Section>
      </div>
    </>
  );
}

function Passages({ view: { address, version, brackets } }: { view: BracketsView }) {
  const paragraphName = useParagraphName();
  return (
    <ol className="record">
      {brackets.map(({ number, anchor, cited, holders, text }) => (
        <li key={number}>
          <span className="text-ink-2">{number}</span>
          <Link href={`/documents/${address}/versions/${version}#${fragmentOf(anchor)}`} className="when">
            {paragraphName(cited)}
          </Link>
          <p lang="en" className="what title">
            <BracketedText text={`[${holders.length > 0 ? `${holders.join(", ")}: ` : ""}${text}]`} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Counts({ view: { address, counts, until } }: { view: BracketsView }) {
  const t = useTranslations();
  const columns = ["version", "date", "open", "added", "resolved", ...(until ? (["daysLeft"] as const) : [])] as const;
  return (
    <table className="table cards mt-4 w-full" {...said.table}>
      <caption className="pb-2 text-left text-sm text-ink-2">
        {until
          ? t.rich("text.brackets.until", { meeting: () => <MeetingName meeting={until} /> })
          : t("text.brackets.caption")}
      </caption>
      <thead {...said.rowgroup}>
        <tr {...said.row}>
          {columns.map((column) => (
            <th key={column} scope="col" {...said.columnheader}>
              {t(`text.brackets.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...said.rowgroup}>
        {counts.toReversed().map(({ version, day, open, added, resolved, afterSoca, daysLeft }) => (
          <tr key={version} {...said.row}>
            <th scope="row" {...said.rowheader}>
              <Link href={`/documents/${address}/versions/${version}?only=brackets`}>
                {t("act.versionNumber", { version })}
              </Link>{" "}
              {afterSoca && added > 0 && <Flag>{t("text.brackets.addsAfterSoca", { count: added })}</Flag>}
            </th>
            <td {...said.cell}>
              <Day value={day} />
            </td>
            {(
              [
                ["open", open],
                ["added", added],
                ["resolved", resolved],
                ["daysLeft", daysLeft],
              ] as const
            ).map(
              ([column, figure]) =>
                (columns as readonly string[]).includes(column) && (
                  <td key={column} {...said.cell}>
                    <span className="text-ink-2 md:hidden">{t(`text.brackets.column.${column}`)}: </span>
                    {figure ?? "–"}
                  </td>
                ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
