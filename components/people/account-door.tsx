import { useLocale, useTranslations } from "next-intl";
import { Frame } from "@/components/layout/frame";
import { SettingsForm } from "@/components/people/settings-form";
import { zoneOptions } from "@/components/people/zones";
import { officeZone } from "@/components/ui/date";
import { PageHead } from "@/components/ui/section";
import { ClientWords } from "@/i18n/client-words";

/** The account page for nobody: the sign-in, with what was typed in its form waiting behind it. */
export function AccountDoor({ page }: { page: string }) {
  const [t, locale] = [useTranslations(), useLocale()];
  return (
    <Frame reader={null} current="account" title={t("page.signIn.title")}>
      <PageHead title={t("page.signIn.title")}>{t("page.signIn.lead")}</PageHead>
      <ClientWords groups={["layout", "msg", "action", "page.account", "page.signIn"]}>
        <SettingsForm
          language={locale}
          zone={officeZone}
          zones={zoneOptions(new Date(), locale, officeZone)}
          page={page}
          door
        />
      </ClientWords>
    </Frame>
  );
}
