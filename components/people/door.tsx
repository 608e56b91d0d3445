import { useLocale, useTranslations } from "next-intl";
import { Frame } from "@/components/layout/frame";
import { DoorForm } from "@/components/people/door-form";
import { PageHead } from "@/components/ui/section";
import { getPathname, Link } from "@/i18n/navigation";
import { TitledForms } from "@/i18n/page-title";
import { useWords } from "@/i18n/words";

/** A page that only signed-in people have, for nobody: the sign-in, which leads back to it. */
export function Door({ back }: { back: string }) {
  const [t, locale] = [useTranslations(), useLocale()];
  const words = useWords(["layout", "msg", "action", "page.signIn"]);
  const page = getPathname({ href: back, locale });
  return (
    <Frame reader={null} title={t("page.signIn.title")}>
      <PageHead title={t("page.signIn.title")}>{t("page.signIn.lead")}</PageHead>
      <TitledForms>
        <DoorForm back={page} page={page} locale={locale} words={words} />
      </TitledForms>
      <p className="pt-5">
        <Link href={`/sign-in?back=${encodeURIComponent(page)}`}>{t("page.signIn.allWays")}</Link>
      </p>
    </Frame>
  );
}
