import { dayText } from "@/i18n/dates";
import { dateFormat } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";

const indonesian: Record<string, string> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

const parts = (moment: Date, zone: string) =>
  Object.fromEntries(
    dateFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      timeZoneName: "shortOffset",
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute" | "timeZoneName", string>;

/** A zone as a person knows it: "Jakarta, UTC+7"; in Indonesian WIB, WITA or WIT where one applies. */
export function zoneText(moment: Date, zone: string, locale: Locale): string {
  if (locale === "id" && indonesian[zone]) return indonesian[zone];
  const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  const offset = parts(moment, zone).timeZoneName.replace(/^GMT$/, "UTC").replace("GMT", "UTC");
  return zone === "UTC" ? "UTC" : `${city}, ${offset}`;
}

/** A time with its zone: "17:00 (Jakarta, UTC+7)", "pukul 17.00 WIB". */
export function timeText(moment: Date, zone: string, locale: Locale): string {
  const { hour, minute } = parts(moment, zone);
  const label = zoneText(moment, zone, locale);
  if (locale === "en") return `${hour}:${minute} (${label})`;
  return `pukul ${hour}.${minute} ${label.includes(",") ? `(${label})` : label}`;
}

/** A day and a time with its zone: "28 April 2023, 17:00 (Jakarta, UTC+7)". */
export function momentText(moment: Date, zone: string, locale: Locale): string {
  const { year, month, day } = parts(moment, zone);
  return `${dayText(`${year}-${month}-${day}`, locale)}, ${timeText(moment, zone, locale)}`;
}
