import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PeopleActPage } from "@/components/people/act-page";
import { useMandateText } from "@/components/people/mandate-text";
import { PeopleForm } from "@/components/people/people-form";
import { UnsentPage } from "@/components/steps/unsent-page";
import { personActs } from "@/domain/views/people";
import { getPathname } from "@/i18n/navigation";
import { actOnPerson } from "@/server/actions/people";
import { findPersonStep } from "@/server/queries/person";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<"/[locale]/people/[person]/steps/[step]">) {
  const [{ person, step }, { mandate }] = [await params, await searchParams];
  const act = personActs.find((known) => known === step);
  const { reader, found } = await withSession(async (db, actor) => ({
    found: act ? await findPersonStep(db, actor, { person, act, mandate: String(mandate) }) : null,
  }));
  if (!act) notFound();

  const [t, locale] = [await getTranslations("page.people"), await getLocale()];
  const href = `/people/${encodeURIComponent(person)}/steps/${act}`;
  const page = getPathname({
    href: act === "date" ? `${href}?mandate=${encodeURIComponent(String(mandate))}` : href,
    locale,
  });
  if (reader && !found) return <UnsentPage reader={reader} act={actOnPerson} page={page} />;
  return (
    <PeopleActPage
      reader={reader}
      title={t(`act.${act}`)}
      person={found?.person}
      says={[t(`says.${act}`, { name: found?.person.name ?? "" })]}
    >
      {found?.mandate && <MandateNamed mandate={found.mandate} />}
      <PeopleForm act={act} page={page} choices={found?.choices ?? null} person={person} mandate={found?.mandate} />
    </PeopleActPage>
  );
}

/** The mandate that the form is about. */
function MandateNamed({ mandate }: { mandate: Parameters<ReturnType<typeof useMandateText>>[0] }) {
  return <p className="mb-5 font-medium">{useMandateText()(mandate)}</p>;
}
