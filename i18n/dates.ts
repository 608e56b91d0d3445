import type { Day } from "@/domain/views/record";
import { dateFormat } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";

const tag: Record<Locale, string> = { en: "en-GB", id: "id-ID" };
const bound = (text: string) => text.replaceAll(" ", "\u00a0");

const day = (locale: Locale, parts: Intl.DateTimeFormatOptions) =>
  dateFormat(tag[locale], { timeZone: "UTC", ...parts });
const atNoon = (value: Day) => new Date(`${value}T12:00:00Z`);

/** A day as it is read, "28 April 2023" in both languages, bound by no-break spaces. */
export const dayText = (value: Day, locale: Locale): string =>
  bound(day(locale, { day: "numeric", month: "long", year: "numeric" }).format(atNoon(value)));

/** The day of the week and the day: "Friday 28 April 2023", "Jumat, 28 April 2023". */
export const weekdayText = (value: Day, locale: Locale): string =>
  `${day(locale, { weekday: "long" }).format(atNoon(value))}${locale === "id" ? ", " : " "}${dayText(value, locale)}`;

/** A day without its year, where the year stands beside it: "28 April". */
export const shortDayText = (value: Day, locale: Locale): string =>
  bound(day(locale, { day: "numeric", month: "long" }).format(atNoon(value)));

/** A sitting of several days, naming month and year once: "10 to 11 May 2023", "10–11 Mei 2023". */
export function daysText(from: Day, to: Day | null, locale: Locale): string {
  if (!to || to === from) return dayText(from, locale);
  const [sameMonth, sameYear] = [from.slice(0, 7) === to.slice(0, 7), from.slice(0, 4) === to.slice(0, 4)];
  const first = sameMonth
    ? String(Number(from.slice(8)))
    : sameYear
      ? shortDayText(from, locale)
      : dayText(from, locale);
  const between = locale === "en" ? " to " : sameMonth ? "–" : " – ";
  return `${first}${between}${dayText(to, locale)}`;
}
