import { useLocale, useTranslations } from "next-intl";
import type { MandateRow } from "@/domain/views/account";
import { dayText } from "@/i18n/dates";

/** How a mandate stands today, beside its charge: until when, from when, or since when no longer. */
export function useTermText() {
  const [t, locale] = [useTranslations("page.people.state"), useLocale()];
  return ({ current, ended, from, until }: Pick<MandateRow, "current" | "ended" | "from" | "until">): string | null => {
    if (ended) return until ? t("ended", { day: dayText(until, locale) }) : t("endedNow");
    if (!current) return t("from", { day: dayText(from, locale) });
    return until && t("until", { day: dayText(until, locale) });
  };
}
