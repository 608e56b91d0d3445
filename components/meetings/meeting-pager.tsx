import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { MeetingKind } from "@/domain/views/record";

type Props = { kind: MeetingKind | null; first: boolean; next: string | null };

/** The way to earlier meetings and back to the newest; nothing where all stand on one page. */
export function MeetingPager({ kind, first, next }: Props) {
  const t = useTranslations("page.meetings");
  if (first && !next) return null;
  const of = kind ? [["body", kind]] : [];
  return (
    <nav aria-label={t("pages")} className="off-paper flex flex-wrap gap-3 pt-6">
      {!first && <ButtonLink href={`/meetings?${new URLSearchParams(of)}`}>{t("newest")}</ButtonLink>}
      {next && (
        <ButtonLink href={`/meetings?${new URLSearchParams([...of, ["from", next]])}`} rel="next">
          {t("earlier")}
        </ButtonLink>
      )}
    </nav>
  );
}
