import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { Door } from "@/components/people/door";
import { PersonPage } from "@/components/people/person-page";
import { saidDone } from "@/domain/said-done";
import { findNewestLine } from "@/server/queries/newest-line";
import { findPersonView } from "@/server/queries/person";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<"/[locale]/people/[person]">) {
  const [{ person }, { done }] = [await params, await searchParams];
  const { reader, view, newest } = await withSession(async (db, actor) => {
    const view = await findPersonView(db, actor, person);
    return { view, newest: view && done !== undefined ? await findNewestLine(db, actor, view.id) : null };
  });
  if (!reader) return <Door back={`/people/${encodeURIComponent(person)}`} />;
  if (!view) notFound();

  const t = await getTranslations("nav");
  const crumbs = [{ label: t("people"), href: "/people" }];
  return (
    <Frame reader={reader} current="people" title={view.name} crumbs={crumbs} sample={view.sample}>
      <PersonPage view={view} done={saidDone(done, newest)} />
    </Frame>
  );
}
