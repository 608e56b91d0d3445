import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = { reader: Reader; member: string; back: string };

/** For whose eyes a brief is, who printed it and when. */
export function BriefFoot({ reader, member, back }: Props) {
  const [t, memberName] = [useTranslations("brief"), useMemberName()];
  return (
    <p className="mt-8 border-t border-line pt-2 text-sm text-ink-2">
      {t("foot", { state: memberName(member, { inText: true }), name: reader?.name ?? "" })}{" "}
      <Moment value={new Date()} zone={reader?.zone ?? undefined} />.{" "}
      <Link href={back} className="off-paper">
        {t("back")}
      </Link>
    </p>
  );
}
