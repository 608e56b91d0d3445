import { useTranslations } from "next-intl";
import { FrameAreas } from "@/components/about/frame-areas";
import { MeetingLink } from "@/components/meetings/meeting-link";
import type { FrameView } from "@/domain/views/frames";

/** One plan that documents serve: its years, what it counts, and its areas where the record has them. */
export function FramePlan({ frame }: { frame: FrameView }) {
  const t = useTranslations();
  const { key, from, to, adoptedAt, counts, characteristics } = frame;
  const years = to
    ? t("page.about.frameYears", { from: `${from}`, to: `${to}` })
    : t("page.about.frameFrom", { from: `${from}` });
  const facts = [years, ...counts.map(({ what, count }) => t(`page.about.frameCount.${what}`, { count }))];

  return (
    <section aria-labelledby={key} className="pt-5">
      <h3 id={key} className="text-base">
        {t(`word.${key}`)}
      </h3>
      <p className="text-sm text-ink-2">{facts.join(" · ")}</p>
      {adoptedAt && (
        <p className="text-sm text-ink-2">
          {t.rich("page.about.frameAdopted", { meeting: () => <MeetingLink meeting={adoptedAt} /> })}
        </p>
      )}
      {characteristics.length > 0 ? (
        <FrameAreas caption={`${t(`word.${key}`)}: ${t("page.about.frameAreas")}`} characteristics={characteristics} />
      ) : (
        <p className="text-sm text-ink-2">{t("page.about.frameGoalsUnknown")}</p>
      )}
    </section>
  );
}
