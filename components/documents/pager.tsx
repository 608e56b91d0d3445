import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { addressOf, changed, type RegisterFilter } from "@/domain/register-filter";

type Props = { filter: RegisterFilter; next: string | null; first: boolean };

/** The way to the next rows and back to the first ones; nothing where all stand on one page. */
export function Pager({ filter, next, first }: Props) {
  const t = useTranslations("register");
  if (first && !next) return null;
  return (
    <nav aria-label={t("pages")} className="off-paper flex flex-wrap gap-3 pt-6">
      {!first && <ButtonLink href={`/documents${addressOf(changed(filter, {}))}`}>{t("firstPage")}</ButtonLink>}
      {next && (
        <ButtonLink href={`/documents${addressOf(changed(filter, { after: next }))}`} rel="next">
          {t("nextPage")}
        </ButtonLink>
      )}
    </nav>
  );
}
