import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CirculationActPage } from "@/components/circulations/act-page";
import { NotReady } from "@/components/circulations/not-ready";
import { SendForm } from "@/components/circulations/send-form";
import { Empty } from "@/components/ui/section";
import { getPathname } from "@/i18n/navigation";
import { readNewCirculation } from "@/server/queries/new-circulation";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ searchParams }: PageProps<"/[locale]/circulations/new">) {
  const { document } = await searchParams;
  const chosen = [document ?? []].flat();
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await readNewCirculation(db, actor, chosen),
  }));
  if (reader && !view) notFound();

  const [t, locale] = [await getTranslations(), await getLocale()];
  return (
    <CirculationActPage
      reader={reader}
      title={t("page.circulations.new")}
      sample={view?.choices.some(({ sample }) => sample)}
      says={[t("page.circulations.newLead"), t("msg.whoSees", { list: t("page.circulations.whoSees") })]}
    >
      {view?.choices.every(({ refusal }) => refusal) ? (
        <Empty>{t("page.circulations.nothing")}</Empty>
      ) : (
        <SendForm page={getPathname({ href: "/circulations/new", locale })} view={view} zone={reader?.zone ?? null} />
      )}
      {view && <NotReady choices={view.choices} />}
    </CirculationActPage>
  );
}
