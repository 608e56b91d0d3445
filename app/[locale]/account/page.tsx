import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { AccountDoor } from "@/components/people/account-door";
import { MandateTable } from "@/components/people/mandate-table";
import { PasswordForm } from "@/components/people/password-form";
import { SessionTable } from "@/components/people/session-table";
import { SettingsForm } from "@/components/people/settings-form";
import { SignOutForm } from "@/components/people/sign-out-form";
import { zoneOptions } from "@/components/people/zones";
import { Button } from "@/components/ui/button";
import { officeZone } from "@/components/ui/date";
import { Answer, Flag } from "@/components/ui/notice";
import { saysSample } from "@/components/ui/says-sample";
import { PageHead, Section } from "@/components/ui/section";
import { accountDone } from "@/domain/said-done";
import { ClientWords } from "@/i18n/client-words";
import { getPathname, Link } from "@/i18n/navigation";
import { findAccount } from "@/server/queries/account";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function AccountPage({ searchParams }: PageProps<"/[locale]/account">) {
  const { reader, account } = await withSession(async (db, actor, session) => ({
    account: await findAccount(db, actor, session),
  }));
  const [t, locale] = [await getTranslations(), await getLocale()];
  const page = getPathname({ href: "/account", locale });
  if (!account) return <AccountDoor page={page} />;

  const done = accountDone((await searchParams).done, account, locale);
  const zone = account.zone ?? officeZone;
  const acting = reader && reader.mandates.length > 1 ? reader.mandate : null;

  return (
    <Frame reader={reader} current="account" title={t("page.account.title")} sample={account.sample}>
      <PageHead title={t("page.account.title")}>
        {account.name} {account.sample && !saysSample(account.name) && <Flag>{t("word.sample")}</Flag>}
        <span className="block text-sm">
          {t("page.account.signInName")}: {account.signInName}
        </span>
      </PageHead>
      {done && <Answer>{t(done === "settings" ? "page.account.settingsSaved" : `page.account.done.${done}`)}</Answer>}
      <SignOutForm action={getPathname({ href: "/sign-out", locale })}>
        <Button>{t("action.signOut")}</Button>
        {account.sample && <Link href="/sign-in#samples">{t("page.signIn.another")}</Link>}
      </SignOutForm>

      <div className="grid gap-12">
        <Section id="mandates" title={t("page.account.mandates")}>
          <MandateTable mandates={account.mandates} acting={acting} />
        </Section>
        <ClientWords groups={["layout", "msg", "action", "page.account", "page.signIn"]}>
          <div className="grid gap-12 lg:grid-cols-2">
            <Section id="settings" title={t("page.account.settings")}>
              <SettingsForm
                language={account.language ?? locale}
                zone={zone}
                zones={zoneOptions(new Date(), locale, zone)}
                page={page}
              />
            </Section>
            <Section id="password" title={t("page.account.password")}>
              {account.hasPassword ? (
                <PasswordForm signInName={account.signInName} page={page} />
              ) : (
                <p className="max-w-text pt-4 text-sm text-ink-2">{t("page.account.noPassword")}</p>
              )}
            </Section>
          </div>
        </ClientWords>
        <Section id="sessions" title={t("page.account.sessions")}>
          <SessionTable sessions={account.sessions} zone={zone} />
        </Section>
      </div>
    </Frame>
  );
}
