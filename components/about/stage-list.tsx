import { useTranslations } from "next-intl";
import { Mark, stageShape } from "@/components/ui/mark";
import { phaseOf, stages } from "@/domain/stages";

/** Every stage in life-cycle order, with what happens there and the phase that the public is told. */
export function StageList() {
  const t = useTranslations();
  return (
    <ol className="record">
      {stages.map((stage) => {
        const phase = phaseOf(stage);
        return (
          <li key={stage}>
            <Mark shape={stageShape(stage)} />
            <h3 className="when font-bold text-ink!">{t(`stage.${stage}`)}</h3>
            <p className="what">
              {t(`page.about.stage.${stage}`)}
              {phase && (
                <span className="block text-ink-2">
                  {t("word.phase")}: {t(`phase.${phase}`)}
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
