import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PeopleActPage } from "@/components/people/act-page";
import { PeopleForm } from "@/components/people/people-form";
import { UnsentPage } from "@/components/steps/unsent-page";
import { linkHours } from "@/domain/people-forms";
import { getPathname } from "@/i18n/navigation";
import { actOnPerson } from "@/server/actions/people";
import { readChargeChoices } from "@/server/queries/person";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page() {
  const { reader, choices } = await withSession(async (db, actor) => ({ choices: await readChargeChoices(db, actor) }));
  const [t, locale] = [await getTranslations("page.people"), await getLocale()];
  const page = getPathname({ href: "/people/invite", locale });
  if (reader && !choices) return <UnsentPage reader={reader} act={actOnPerson} page={page} />;
  return (
    <PeopleActPage
      reader={reader}
      title={t("invite")}
      says={[t("says.invite"), t("says.inviteWhat", { hours: linkHours })]}
    >
      <PeopleForm act="invite" page={page} choices={choices} />
    </PeopleActPage>
  );
}
