import { useTranslations } from "next-intl";
import { type Theme, themes } from "@/components/layout/theme";

/** The choice between day, night and whatever the device shows; it is kept in a cookie. */
export function ThemeLinks({ address, theme }: { address: string; theme: Theme | undefined }) {
  const t = useTranslations("layout");
  const offers = [...themes, "system"] as const;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      <span id="display" className="py-0.5">
        {t("display")}
      </span>
      <ul aria-labelledby="display" className="flex flex-wrap gap-x-4 gap-y-1">
        {offers.map((offer) => (
          <li key={offer}>
            {offer === (theme ?? "system") ? (
              <span aria-current="true" className="inline-block py-0.5 font-medium text-ink">
                {t(`theme.${offer}`)}
              </span>
            ) : (
              <a
                href={`/theme?to=${offer}&back=${encodeURIComponent(address)}`}
                rel="nofollow"
                className="inline-block py-0.5"
              >
                {t(`theme.${offer}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
