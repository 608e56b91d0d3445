import { getTranslations } from "next-intl/server";
import { FramePlan } from "@/components/about/frame-plan";
import { MoveTable } from "@/components/about/move-table";
import { SourceNotes } from "@/components/about/source-notes";
import { StageList } from "@/components/about/stage-list";
import { TermList } from "@/components/about/term-list";
import { VisibilityTable } from "@/components/about/visibility-table";
import { Frame } from "@/components/layout/frame";
import { PageHead, Section } from "@/components/ui/section";
import { Link } from "@/i18n/navigation";
import { listFrames } from "@/server/queries/frames";
import { withSession } from "@/server/session";

const parts = ["travel", "steps", "sees", "words", "sources", "frames"] as const;

export default async function AboutPage() {
  const { reader, frames } = await withSession(async (db, actor) => ({ frames: await listFrames(db, actor) }));
  const t = await getTranslations("page.about");

  return (
    <Frame reader={reader} current="about" title={t("title")}>
      <PageHead title={t("title")}>{t("lead")}</PageHead>
      <p className="max-w-text text-lg text-pretty">{t("holds")}</p>
      <nav aria-label={t("contents")} className="off-paper mt-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="inline-block py-1">
                {t(part)}
              </a>
            </li>
          ))}
        </ul>
      </nav>

      <div className="mt-10 grid gap-12">
        <Section id="travel" title={t("travel")} aside={t("travelNote")}>
          <StageList />
          <p className="max-w-text pt-3 text-pretty">
            {t("aside")} {t("travelPublic")}
          </p>
        </Section>
        <Section id="steps" title={t("steps")}>
          <MoveTable />
          <p className="max-w-text pt-3 text-pretty">{t("stepsBeside")}</p>
        </Section>
        <Section id="sees" title={t("sees")}>
          <VisibilityTable />
          <p className="max-w-text pt-3 text-sm text-pretty text-ink-2">{t("seesNote")}</p>
        </Section>
        <Section id="words" title={t("words")}>
          <TermList />
        </Section>
        <Section id="sources" title={t("sources")}>
          <SourceNotes />
        </Section>
        <Section id="frames" title={t("frames")}>
          {frames.map((frame) => (
            <FramePlan key={frame.key} frame={frame} />
          ))}
          <p className="pt-3 text-sm text-ink-2">{t("framesEnglish")}</p>
        </Section>
        <Section id="more" title={t("more")}>
          <ul className="grid gap-2 pt-3">
            <li>
              <Link href="/members">{t("moreMembers")}</Link>
            </li>
            <li>
              <Link href="/bodies">{t("moreBodies")}</Link>
            </li>
          </ul>
        </Section>
      </div>
    </Frame>
  );
}
