import { useTranslations } from "next-intl";
import { LoomTexts } from "@/components/home/loom-texts";
import { MeetingName } from "@/components/meetings/meeting-name";
import { Days } from "@/components/ui/date";
import { Flag } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { phases } from "@/domain/stages";
import type { SampleCycle } from "@/domain/views/home";
import { Link } from "@/i18n/navigation";

/** The invented cycle, apart from the record and named as what it is. */
export function SampleBlock({ cycle }: { cycle: SampleCycle }) {
  const t = useTranslations();
  const { summit, texts, daysToSummit, summits } = cycle;
  const all = `/documents?${summits.map((address) => `summit=${address}`).join("&")}`;
  return (
    <Section
      id="sample"
      title={
        <>
          <MeetingName meeting={summit} /> <Flag>{t("word.sample")}</Flag>
        </>
      }
      aside={<Link href={all}>{t("home.sampleAll", { count: texts.length })}</Link>}
    >
      <p className="pt-3 pb-5 text-sm text-ink-2">
        {summit.startsOn && (
          <>
            <Days from={summit.startsOn} to={summit.endsOn} />
            {daysToSummit !== null && `, ${t("home.inDaysInline", { days: daysToSummit })}`}.{" "}
          </>
        )}
        {t("home.sampleSays")}{" "}
        {t.rich("home.sampleTry", { link: (words) => <Link href="/sign-in#samples">{words}</Link> })}
      </p>
      <ol className="loom">
        {phases.map((phase) => {
          const here = texts.filter((text) => text.phase === phase);
          return (
            <li key={phase}>
              <h3 className="flex items-baseline gap-2.5 text-sm">
                <span className="text-xl font-normal">{here.length}</span>
                {t(`phase.${phase}`)}
              </h3>
              <LoomTexts texts={here} />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
