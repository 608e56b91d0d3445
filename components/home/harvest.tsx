import { useTranslations } from "next-intl";
import type { Harvest } from "@/components/home/home-view";
import { MeetingName } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { Days } from "@/components/ui/date";
import { Mark, phaseShape } from "@/components/ui/mark";
import { useList } from "@/components/ui/names";
import { outcomes } from "@/domain/documents";
import { Link } from "@/i18n/navigation";

/** What the Leaders did with the texts of each Summit, in marks and in words. */
export function HarvestTable({ harvests }: { harvests: Harvest[] }) {
  const [t, place] = [useTranslations(), usePlace()];
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes a table's meaning away
    <table role="table" className="table harvest w-full md:table-fixed">
      <caption className="sr-only">{t("home.harvest.caption")}</caption>
      <colgroup>
        <col className="w-[24%]" />
        <col className="w-[25%]" />
        <col className="w-[18%]" />
        <col />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {(["summit", "place", "days", "texts"] as const).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`home.harvest.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {harvests.map(({ summit, texts }) => (
          <tr key={summit.address} role="row">
            <th role="rowheader" scope="row">
              {texts.length > 0 ? (
                <Link href={`/documents?summit=${summit.address}`}>
                  <MeetingName meeting={summit} form="short" />
                </Link>
              ) : (
                <MeetingName meeting={summit} form="short" />
              )}
            </th>
            <td role="cell" className="text-ink-2">
              {place(summit, t("word.unknown"))}
            </td>
            <td role="cell">
              <Days from={summit.startsOn} to={summit.endsOn} />
            </td>
            <td role="cell">
              <Texts texts={texts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: display: block takes a table's meaning away
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
