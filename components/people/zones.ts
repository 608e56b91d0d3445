import { offeredZones } from "@/domain/account-forms";
import { zoneText } from "@/i18n/moments";
import type { Locale } from "@/i18n/routing";

/** The zones to choose from, labelled as of a moment; a zone chosen elsewhere stays in the list. */
export function zoneOptions(now: Date, locale: Locale, chosen: string): { zone: string; label: string }[] {
  const known = (offeredZones as readonly string[]).includes(chosen);
  return [...offeredZones, ...(known ? [] : [chosen])].map((zone) => {
    const english = zoneText(now, zone, "en");
    const local = zoneText(now, zone, locale);
    return { zone, label: english === local ? english : `${english} (${local})` };
  });
}
