import { useLocale, useTranslations } from "next-intl";
import { useChargeText } from "@/components/people/charge-text";
import type { MandateRow } from "@/domain/views/account";
import { dayText } from "@/i18n/dates";

/** A mandate in one line: its charge, and from when until when it holds. */
export function useMandateText() {
  const [t, locale, chargeText] = [useTranslations("page.people.term"), useLocale(), useChargeText()];
  return (mandate: MandateRow): string => {
    const from = dayText(mandate.from, locale);
    const term = mandate.until ? t("closed", { from, until: dayText(mandate.until, locale) }) : t("open", { from });
    return `${chargeText(mandate)}, ${term}`;
  };
}
