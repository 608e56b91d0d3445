import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";
import type { ChairRow } from "@/domain/views/members";

type Props = { chairs: ChairRow[]; year: string };

/** Who chairs ASEAN in which year, with the year's theme in English. */
export function ChairTable({ chairs, year: thisYear }: Props) {
  const [t, memberName] = [useTranslations("page.members"), useMemberName()];
  return (
    <table className="table w-full">
      <caption className="sr-only">{t("chairs")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("year")}</th>
          <th scope="col">{t("chair")}</th>
          <th scope="col">{t("theme")}</th>
        </tr>
      </thead>
      <tbody>
        {chairs.map(({ year, member, theme }) => (
          <tr key={year}>
            <th scope="row" className="whitespace-nowrap">
              {year}
            </th>
            <td>
              {memberName(member)}
              {`${year}` === thisYear && <span className="block text-ink-2">{t("now")}</span>}
            </td>
            <td>{theme ? <span lang="en">{theme}</span> : <span className="text-ink-2">{t("themeUnknown")}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
