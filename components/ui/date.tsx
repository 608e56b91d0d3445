import { useLocale, useTranslations } from "next-intl";
import { officeZone } from "@/domain/instants";
import type { Day as DayValue } from "@/domain/views/record";
import { daysText, dayText, shortDayText } from "@/i18n/dates";
import { momentText } from "@/i18n/moments";

export { officeZone };

/** A day as it is read, or the words that it is not known; `short` leaves out a year that stands beside it. */
export function Day({ value, short = false }: { value: DayValue | null; short?: boolean }) {
  const [t, locale] = [useTranslations("word"), useLocale()];
  if (!value) return <span className="text-ink-2">{t("unknown")}</span>;
  return <time dateTime={value}>{short ? shortDayText(value, locale) : dayText(value, locale)}</time>;
}

/** The days of a sitting, month and year named once; `missing` says what stands where no day is known. */
export function Days({ from, to, missing }: { from: DayValue | null; to: DayValue | null; missing?: string }) {
  const [t, locale] = [useTranslations("word"), useLocale()];
  if (!from) return <span className="text-ink-2">{missing ?? t("unknown")}</span>;
  return <time dateTime={from}>{daysText(from, to, locale)}</time>;
}

/** A point in time with its zone, which is Jakarta's unless another is given. */
export function Moment({ value, zone = officeZone }: { value: Date; zone?: string }) {
  const locale = useLocale();
  return <time dateTime={value.toISOString()}>{momentText(value, zone, locale)}</time>;
}
