import { useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { stances } from "@/domain/consensus";

/** How to read the squares: letter, shape and words. */
export function Legend({ seesAll }: { seesAll: boolean }) {
  const t = useTranslations();
  return (
    <ul className="legend" aria-label={t("page.matrix.legend")}>
      {([...stances, "none"] as const).map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
          {t(`stance.${stance}`)}
        </li>
      ))}
      <li>
        <span className="cell hatched">
          <StanceMark stance="agree" stale />
        </span>
        {t("stance.stale")}
      </li>
      {!seesAll && (
        <li>
          <span className="stance hidden-word" aria-hidden="true">
            ·
          </span>
          {t("stance.hidden")}
        </li>
      )}
    </ul>
  );
}
