import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { SamplePeople } from "@/components/people/sample-people";
import { SignInForm } from "@/components/people/sign-in-form";
import { Answer } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import { ClientWords } from "@/i18n/client-words";
import { getPathname, Link, safeBack } from "@/i18n/navigation";
import { samplePeople } from "@/server/queries/account";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { back: asked, ended } = await searchParams;
  const back = safeBack(asked);
  const { reader } = await withSession(async () => ({}));
  const people = await samplePeople();
  const [t, locale] = [await getTranslations(), await getLocale()];
  const page = `${getPathname({ href: "/sign-in", locale })}?back=${encodeURIComponent(back)}`;

  return (
    <Frame reader={reader} current="signIn" title={t("page.signIn.title")} sample={people !== null && "partly"}>
      <PageHead title={t("page.signIn.title")}>{t("page.signIn.lead")}</PageHead>
      {ended !== undefined && !reader && <Answer>{t("msg.sessionEnded")}</Answer>}
      {reader && (
        <p className="mb-6">
          {t("page.signIn.already", { name: reader.name })} <Link href="/account">{t("nav.account")}</Link>
        </p>
      )}
      <ClientWords groups={["layout", "msg", "action", "page.signIn"]}>
        <SignInForm back={back} page={page} />
      </ClientWords>
      <p className="mt-6 mb-12 max-w-text text-sm text-pretty text-ink-2">{t("page.signIn.help")}</p>
      {people && <SamplePeople people={people} back={back} />}
    </Frame>
  );
}
