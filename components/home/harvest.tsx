import { useTranslations } from "next-intl";
import { MeetingName } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { Days } from "@/components/ui/date";
import { Mark, phaseShape } from "@/components/ui/mark";
import { useList } from "@/components/ui/names";
import { said } from "@/components/ui/table-roles";
import { outcomes } from "@/domain/documents";
import type { Harvest } from "@/domain/views/home";
import { Link } from "@/i18n/navigation";

/** What the Leaders did with the texts of each Summit, in marks and in words. */
export function HarvestTable({ harvests }: { harvests: Harvest[] }) {
  const [t, place] = [useTranslations(), usePlace()];
  return (
    <table {...said.table} className="table harvest w-full md:table-fixed">
      <caption className="sr-only">{t("home.harvest.caption")}</caption>
      <colgroup>
        <col className="w-[24%]" />
        <col className="w-[25%]" />
        <col className="w-[18%]" />
        <col />
      </colgroup>
      <thead {...said.rowgroup}>
        <tr {...said.row}>
          {(["summit", "place", "days", "texts"] as const).map((column) => (
            <th key={column} {...said.columnheader} scope="col">
              {t(`home.harvest.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...said.rowgroup}>
        {harvests.map(({ summit, texts }) => (
          <tr key={summit.address} {...said.row}>
            <th {...said.rowheader} scope="row">
              {texts.length > 0 ? (
                <Link href={`/documents?summit=${summit.address}`}>
                  <MeetingName meeting={summit} form="short" />
                </Link>
              ) : (
                <MeetingName meeting={summit} form="short" />
              )}
            </th>
            <td {...said.cell} className="text-ink-2">
              {place(summit, t("word.unknown"))}
            </td>
            <td {...said.cell}>
              <Days from={summit.startsOn} to={summit.endsOn} />
            </td>
            <td {...said.cell}>
              <Texts texts={texts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Texts({ texts }: Pick<Harvest, "texts">) {
  const [t, list] = [useTranslations("home.harvest"), useList()];
  if (texts.length === 0) return <span className="text-ink-2">{t("none")}</span>;
  const counted = [...outcomes, null].flatMap((outcome) => {
    const count = texts.filter((text) => text.outcome === outcome).length;
    return count > 0 ? [t("counted", { count, outcome: outcome ?? "unknown" })] : [];
  });
  return (
    <>
      <span className="marks">
        {texts.map(({ address, outcome }) => (
          <Mark key={address} shape={outcome ? phaseShape("concluded", outcome) : "ended"} />
        ))}
      </span>
      {list(counted)}
    </>
  );
}
