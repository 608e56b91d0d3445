import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { Door } from "@/components/people/door";
import { doneAct, PersonPage } from "@/components/people/person-page";
import { findPersonView } from "@/server/queries/person";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<"/[locale]/people/[person]">) {
  const { person } = await params;
  const { reader, view } = await withSession(async (db, actor) => ({ view: await findPersonView(db, actor, person) }));
  if (!reader) return <Door back={`/people/${encodeURIComponent(person)}`} />;
  if (!view) notFound();

  const [t, { done }] = [await getTranslations("nav"), await searchParams];
  const crumbs = [{ label: t("people"), href: "/people" }];
  return (
    <Frame reader={reader} current="people" title={view.name} crumbs={crumbs} sample={view.sample}>
      <PersonPage view={view} done={doneAct(done)} />
    </Frame>
  );
}
