import { useLocale, useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { Day } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import type { MemberRow } from "@/domain/views/members";
import { zoneText } from "@/i18n/moments";

type Props = { caption: string; rows: MemberRow[]; now: Date };

const columns = ["state", "code", "memberSince", "observerSince", "zone"] as const;

/** States in protocol order, each with the days from which it observes and is a member, and its zone. */
export function MemberTable({ caption, rows, now }: Props) {
  const [t, locale, memberName] = [useTranslations("page.members"), useLocale(), useMemberName()];
  return (
    <CardTable caption={caption} columns={columns.map((column) => ({ name: t(column) }))}>
      <CardBody>
        {rows.map(({ code, memberSince, observerSince, zone }) => (
          <CardRow key={code} head={<b>{memberName(code)}</b>}>
            <CardCell label={t("code")} quiet>
              {code}
            </CardCell>
            <CardCell label={t("memberSince")}>{memberSince && <Day value={memberSince} />}</CardCell>
            <CardCell label={t("observerSince")}>{observerSince && <Day value={observerSince} />}</CardCell>
            <CardCell label={t("zone")}>{zoneText(now, zone, locale)}</CardCell>
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}
