import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CirculationActPage } from "@/components/circulations/act-page";
import { CitedRules } from "@/components/circulations/cited-rules";
import { RuleForm } from "@/components/circulations/rule-form";
import { Door } from "@/components/people/door";
import { UnsentHere, UnsentPage } from "@/components/steps/unsent-page";
import { Answer } from "@/components/ui/notice";
import { getPathname } from "@/i18n/navigation";
import { actOnCirculation } from "@/server/actions/circulation";
import { readsCirculations } from "@/server/queries/circulations";
import { listRuledBodies } from "@/server/queries/new-circulation";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** The rules of bodies by which no word is consent, for those inside to read and for an administrator to cite. */
export default async function Page({ searchParams }: PageProps<"/[locale]/circulations/rules">) {
  const { done } = await searchParams;
  const { reader, bodies } = await withSession(async (db, actor) => ({
    bodies: readsCirculations(actor) ? await listRuledBodies(db) : null,
  }));
  if (!reader) return <Door back="/circulations/rules" />;
  const [t, locale] = [await getTranslations("page.circulations"), await getLocale()];
  const page = getPathname({ href: "/circulations/rules", locale });
  if (!bodies) return <UnsentPage reader={reader} act={actOnCirculation} page={page} />;
  return (
    <CirculationActPage
      reader={reader}
      title={t("rulesTitle")}
      says={[t("rulesLead")]}
      beside={
        <>
          {done === "cite" && <Answer>{t("done.cite")}</Answer>}
          <CitedRules bodies={bodies} />
        </>
      }
    >
      {reader.role !== "admin" && <UnsentHere act={actOnCirculation} page={page} />}
      {reader.role === "admin" && (
        <section aria-labelledby="cite" className="mt-9">
          <h2 id="cite">{t("cite")}</h2>
          <p className="mt-1 mb-5 max-w-text text-sm text-ink-2">{t("citeWho")}</p>
          <RuleForm page={page} bodies={bodies.map(({ code }) => code)} request={crypto.randomUUID()} />
        </section>
      )}
    </CirculationActPage>
  );
}
