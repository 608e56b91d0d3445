import { useTranslations } from "next-intl";
import { HarvestTable } from "@/components/home/harvest";
import { LatestSteps } from "@/components/home/latest-steps";
import { RecordFacts } from "@/components/home/record-facts";
import { SampleBlock } from "@/components/home/sample-block";
import { Travel } from "@/components/home/travel";
import { Section } from "@/components/ui/section";
import type { HomeView } from "@/domain/views/home";
import { Link } from "@/i18n/navigation";

/** What the home page shows below its opening: the record first, the sample cycle apart from it. */
export function HomePage({ view }: { view: HomeView }) {
  const t = useTranslations();
  const { steps, harvests, earlier, sample, total, withoutSummit } = view;
  return (
    <div className="grid gap-13 pt-10">
      <div className="grid gap-x-14 gap-y-11 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <Section
          id="steps"
          title={t("home.latest")}
          aside={<Link href="/documents">{t("home.all", { count: total })}</Link>}
        >
          <LatestSteps steps={steps} />
        </Section>
        <Section id="summits" title={t("home.summits")} aside={<Link href="/meetings">{t("home.meetings")}</Link>}>
          <RecordFacts view={view} />
        </Section>
      </div>
      <Section id="travel" title={t("home.travels")} aside={t("home.consensus")}>
        <Travel />
        <p className="pt-4 text-sm">
          <Link href="/bodies">{t("page.about.moreBodies")}</Link>
        </p>
      </Section>
      {sample && <SampleBlock cycle={sample} />}
      <Section id="decided" title={t("home.decided")} aside={t("msg.inThisRecord")}>
        <HarvestTable harvests={harvests} />
        {earlier > 0 && (
          <p className="pt-3 text-sm">
            <Link href="/meetings?body=summit">{t("home.earlierSummits", { count: earlier })}</Link>
          </p>
        )}
        {withoutSummit > 0 && (
          <p className="pt-3 text-sm text-ink-2">
            <Link href="/documents?summit=unknown">{t("home.withoutSummit", { count: withoutSummit })}</Link>
          </p>
        )}
      </Section>
    </div>
  );
}
