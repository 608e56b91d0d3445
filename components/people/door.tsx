import { useLocale, useTranslations } from "next-intl";
import { Frame } from "@/components/layout/frame";
import { SignInForm } from "@/components/people/sign-in-form";
import { PageHead } from "@/components/ui/section";
import { ClientWords } from "@/i18n/client-words";
import { getPathname } from "@/i18n/navigation";

/** A page that only signed-in people have, for nobody: the sign-in, which leads back to it. */
export function Door({ back }: { back: string }) {
  const [t, locale] = [useTranslations(), useLocale()];
  const page = getPathname({ href: back, locale });
  return (
    <Frame reader={null} title={t("page.signIn.title")}>
      <PageHead title={t("page.signIn.title")}>{t("page.signIn.lead")}</PageHead>
      <ClientWords groups={["layout", "msg", "action", "page.signIn"]}>
        <SignInForm back={page} page={page} />
      </ClientWords>
    </Frame>
  );
}
