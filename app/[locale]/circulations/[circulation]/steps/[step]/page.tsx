import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CirculationActPage } from "@/components/circulations/act-page";
import { actKey } from "@/components/circulations/asks";
import { CirculationForm } from "@/components/circulations/circulation-form";
import { Closing } from "@/components/circulations/closing";
import { Deadline } from "@/components/circulations/moments";
import { Outcome } from "@/components/circulations/outcome";
import { Refusal } from "@/components/documents/refusal";
import { UnsentHere, UnsentPage } from "@/components/steps/unsent-page";
import { circulationActFrom } from "@/domain/circulations";
import { positionReaders } from "@/domain/readers";
import { getPathname } from "@/i18n/navigation";
import { actOnCirculation } from "@/server/actions/circulation";
import { findCirculation } from "@/server/queries/circulations";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** One act on a circulation: what it will do and who will see it, why it is off if it is, and its form. */
export default async function Page({ params }: PageProps<"/[locale]/circulations/[circulation]/steps/[step]">) {
  const { circulation, step } = await params;
  const act = circulationActFrom(step);
  if (!act) notFound();
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findCirculation(db, actor, circulation),
  }));
  const offered = view?.acts.find((one) => one.act === act);
  const [t, locale] = [await getTranslations(), await getLocale()];
  const page = getPathname({ href: `/circulations/${circulation}/steps/${step}`, locale });
  if (reader && !offered) return <UnsentPage reader={reader} act={actOnCirculation} page={page} />;
  const key = actKey(act, view ?? { rule: "reply" });
  const says = t(`page.circulations.says.${key === "closeSilence" ? "close" : key}`);
  const sees = act !== "reply" && t("msg.whoSees", { list: t(`page.circulations.sees.${act}`) });
  const silence = view?.rule === "silence";
  const position = { own: true, circulated: false, silence, ...(silence && { only: "objection" as const }) };
  const readers = act === "reply" ? positionReaders(position) : undefined;
  const form = view && { id: view.id, rule: view.rule, deadline: view.deadline, state: view.state, texts: view.texts };
  return (
    <CirculationActPage
      reader={reader}
      title={t(`page.circulations.acts.${key}`)}
      says={[says, ...(sees ? [sees] : [])]}
      readers={readers && { readers, version: view?.texts[0]?.version ?? null }}
      above={view ? { label: t("word.circulation"), href: `/circulations/${view.id}` } : undefined}
      sample={view?.texts.some(({ sample }) => sample)}
      beside={
        view && (
          <div className="mb-7 grid max-w-text gap-6">
            <Deadline {...view} reader={reader} />
            {act === "reply" && view.state === "past" && <p>{t("page.circulations.afterDateNote")}</p>}
            {act === "close" && !offered?.refusal && <Closing view={view} />}
            {act === "close" && !offered?.refusal && <Outcome view={view} />}
          </div>
        )
      }
    >
      {offered?.refusal ? (
        <>
          <UnsentHere act={actOnCirculation} page={page} />
          <Refusal
            refusal={offered.refusal}
            className="max-w-text rounded-md border border-dashed border-line-strong px-5 py-4"
          />
        </>
      ) : (
        <CirculationForm act={act} page={page} view={form} request={crypto.randomUUID()} zone={reader?.zone ?? null} />
      )}
    </CirculationActPage>
  );
}
