import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { Door } from "@/components/people/door";
import { PeoplePage } from "@/components/people/people-page";
import { peopleFilterFrom } from "@/domain/people-filter";
import { saidDone } from "@/domain/said-done";
import { findNewestLine } from "@/server/queries/newest-line";
import { listPeople } from "@/server/queries/people";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ searchParams }: PageProps<"/[locale]/people">) {
  const { done, ...question } = await searchParams;
  const asked = peopleFilterFrom(question);
  const { reader, view, newest } = await withSession(async (db, actor) => {
    const view = await listPeople(db, actor, asked);
    return { view, newest: view && done !== undefined ? await findNewestLine(db, actor, null) : null };
  });
  if (!reader) return <Door back="/people" />;
  if (!view) notFound();

  const t = await getTranslations();
  const at = view.pages > 1 ? ` · ${t("page.people.pageOf", { page: view.asked.page, pages: view.pages })}` : "";
  return (
    <Frame
      reader={reader}
      current="people"
      title={t("nav.people") + at}
      sample={view.people.some(({ sample }) => sample)}
    >
      <PeoplePage view={view} revoked={saidDone(done, newest) === "revoke"} />
    </Frame>
  );
}
