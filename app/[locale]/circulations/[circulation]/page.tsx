import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CirculationPage } from "@/components/circulations/circulation-page";
import { Door } from "@/components/people/door";
import { circulationActs } from "@/domain/circulations";
import { findCirculation } from "@/server/queries/circulations";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<"/[locale]/circulations/[circulation]">) {
  const { circulation } = await params;
  const { done } = await searchParams;
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findCirculation(db, actor, circulation),
  }));
  if (!reader) return <Door back={`/circulations/${encodeURIComponent(circulation)}`} />;
  if (!view) notFound();
  const t = await getTranslations("page.circulations.done");
  const act = (["send", ...circulationActs] as const).find((known) => known === done);
  const said = act ? t(act) : null;
  return <CirculationPage reader={reader} view={view} done={said} />;
}
