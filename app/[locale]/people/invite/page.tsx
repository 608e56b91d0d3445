import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PeopleActPage } from "@/components/people/act-page";
import { PeopleForm } from "@/components/people/people-form";
import { linkHours } from "@/domain/people-forms";
import { getPathname } from "@/i18n/navigation";
import { readChargeChoices } from "@/server/queries/person";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page() {
  const { reader, choices } = await withSession(async (db, actor) => ({ choices: await readChargeChoices(db, actor) }));
  if (reader && !choices) notFound();

  const [t, locale] = [await getTranslations("page.people"), await getLocale()];
  return (
    <PeopleActPage
      reader={reader}
      title={t("invite")}
      says={[t("says.invite"), t("says.inviteWhat", { hours: linkHours })]}
    >
      <PeopleForm act="invite" page={getPathname({ href: "/people/invite", locale })} choices={choices} />
    </PeopleActPage>
  );
}
