import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { Day } from "@/components/ui/date";
import { useSectorName } from "@/components/ui/names";
import type { SectoralRow } from "@/domain/views/bodies";

const columns = ["seniorOfficials", "sector", "ministers", "since", "documents"] as const;

/** The sectoral bodies and the ministers they report to. */
export function SectoralTable({ rows }: { rows: SectoralRow[] }) {
  const [t, sectorName] = [useTranslations("page.bodies"), useSectorName()];
  const [word, meetings] = [useTranslations("word"), useTranslations("page.meetings")];
  return (
    <CardTable caption={t("sectoral")} columns={columns.map((column) => ({ name: t(column) }))}>
      <CardBody>
        {rows.map(({ code, sector, ministers, since, documents }) => (
          <CardRow key={code} head={<b>{code}</b>}>
            <CardCell>{sectorName(sector)}</CardCell>
            <CardCell label={t("ministers")} quiet={!ministers}>
              {ministers ?? word("unknown")}
            </CardCell>
            <CardCell label={t("since")}>
              <Day value={since} />
            </CardCell>
            <CardCell label={t("documents")} quiet={documents === 0}>
              {meetings("documentCount", { count: documents })}
            </CardCell>
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}
