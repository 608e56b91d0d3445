import { useLocale, useTranslations } from "next-intl";
import { useChargeText } from "@/components/people/charge-text";
import type { Term } from "@/domain/mandates";
import { dayText } from "@/i18n/dates";

/** What the reader is appointed to later, or was until lately. */
export function Terms({ terms }: { terms: Term[] }) {
  const [t, locale, chargeText] = [useTranslations("page.desk"), useLocale(), useChargeText()];
  return terms.map(({ charge, begins, day }) => {
    const said = { charge: chargeText(charge), day: dayText(day, locale) };
    return (
      <p key={`${said.charge} ${day}`} className="mb-6 max-w-text font-medium">
        {begins ? t("mandateBegins", said) : t("mandateEnded", said)}
      </p>
    );
  });
}
