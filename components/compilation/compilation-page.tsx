import { useLocale, useTranslations } from "next-intl";
import { useEntryKind } from "@/components/compilation/entry-kind";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import { Empty } from "@/components/ui/section";
import { said } from "@/components/ui/table-roles";
import type { CompiledRow } from "@/domain/compilation";
import { dayOf } from "@/domain/instants";
import { fragmentOf } from "@/domain/paragraphs";
import type { CompilationView } from "@/domain/views/compilation";
import type { Reader } from "@/domain/views/reader";

/** What all states said of a version, paragraph by paragraph, for those to whom it is open. */
export function CompilationPage({ view, reader }: { view: CompilationView; reader: Reader }) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { address, title, version, circulatedAt, rows, circulates } = view;
  const asked = new URLSearchParams({ version: String(version), lang: locale });
  return (
    <>
      <TextCrumbs head={view} />
      <TextTitle name={t("compilation.title")} title={title}>
        {circulatedAt
          ? t.rich("compilation.circulated", { version, day: () => <Day value={dayOf(circulatedAt)} /> })
          : t("compilation.prepared", { version })}
      </TextTitle>
      <div className="off-paper mb-6 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        {circulates && !circulatedAt && (
          <ButtonLink primary href={`/documents/${address}/steps/compilation`}>
            {t("move.compilation")}
          </ButtonLink>
        )}
        {(["docx", "xlsx"] as const).map((as) => (
          <a key={as} href={`/api/documents/${address}/compilation?${asked}&as=${as}`} download className="py-1">
            {t(`compilation.save.${as}`)}
          </a>
        ))}
      </div>
      {reader && <p className="on-paper pb-4 text-sm font-medium">{t("page.matrix.paper", { name: reader.name })}</p>}
      {rows.length === 0 ? <Empty>{t("compilation.none", { version })}</Empty> : <Table rows={rows} view={view} />}
    </>
  );
}

function Table({ rows, view: { address, version } }: { rows: CompiledRow[]; view: CompilationView }) {
  const t = useTranslations("compilation");
  const [paragraphName, memberName, kindOf] = [useParagraphName(), useMemberName(), useEntryKind()];
  const point = useTranslations("point");
  return (
    <table className="table cards w-full" {...said.table}>
      <caption className="sr-only">{t("caption")}</caption>
      <thead {...said.rowgroup}>
        <tr {...said.row}>
          {(["state", "said", "kind", "answer"] as const).map((column) => (
            <th key={column} scope="col" {...said.columnheader}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ anchor, cited, text, entries }) => (
        <tbody key={anchor ?? "text"} {...said.rowgroup}>
          <tr className="group" {...said.row}>
            <th colSpan={4} scope="rowgroup" className="pt-6" {...said.rowheader}>
              {anchor && cited ? (
                <a href={`/documents/${address}/versions/${version}#${fragmentOf(anchor)}`}>{paragraphName(cited)}</a>
              ) : (
                t("wholeText")
              )}
              {text && (
                <span lang="en" className="title block max-w-text font-normal text-ink-2">
                  {text}
                </span>
              )}
            </th>
          </tr>
          {entries.map((entry) => (
            <tr key={entry.id} {...said.row}>
              <th scope="row" className="font-medium" {...said.rowheader}>
                {memberName(entry.member)}
              </th>
              <td className="whitespace-pre-wrap" {...said.cell}>
                {entry.kind === "edit" || entry.kind === "proposed" ? (
                  <span lang="en" className="title">
                    {entry.words}
                  </span>
                ) : (
                  entry.words
                )}
              </td>
              <td {...said.cell}>{kindOf(entry)}</td>
              <td {...said.cell}>
                {entry.answer && `${point(entry.answer.taken ? "takenUp" : "notTaken")}: ${entry.answer.words}`}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
