import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CirculationActPage } from "@/components/circulations/act-page";
import { NotReady } from "@/components/circulations/not-ready";
import { SendForm } from "@/components/circulations/send-form";
import { UnsentHere, UnsentPage } from "@/components/steps/unsent-page";
import { Empty } from "@/components/ui/section";
import { getPathname } from "@/i18n/navigation";
import { actOnCirculation } from "@/server/actions/circulation";
import { readNewCirculation } from "@/server/queries/new-circulation";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ searchParams }: PageProps<"/[locale]/circulations/new">) {
  const { document } = await searchParams;
  const chosen = [document ?? []].flat();
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await readNewCirculation(db, actor, chosen),
  }));
  const [t, locale] = [await getTranslations(), await getLocale()];
  const page = getPathname({ href: "/circulations/new", locale });
  if (reader && !view) return <UnsentPage reader={reader} act={actOnCirculation} page={page} />;
  return (
    <CirculationActPage
      reader={reader}
      title={t("page.circulations.new")}
      sample={view?.choices.some(({ sample }) => sample)}
      says={[t("page.circulations.newLead"), t("msg.whoSees", { list: t("page.circulations.whoSees") })]}
    >
      {view?.choices.every(({ refusal }) => refusal) ? (
        <>
          <UnsentHere act={actOnCirculation} page={page} />
          <Empty>{t("page.circulations.nothing")}</Empty>
        </>
      ) : (
        <SendForm page={page} view={view} zone={reader?.zone ?? null} />
      )}
      {view && <NotReady choices={view.choices} />}
    </CirculationActPage>
  );
}
