import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";
import type { MeetingFacts } from "@/domain/views/record";

/** The Member State that is a city, so that its place is named once. */
const cityState = "SG";

/** Where a meeting sat, "Labuan Bajo, Indonesia"; a city that bears its state's name is named once. */
export function usePlace() {
  const [t, memberName] = [useTranslations("word"), useMemberName()];
  return ({ city, host }: Pick<MeetingFacts, "city" | "host">, missing = t("toBeAnnounced")) => {
    const state = host ? memberName(host) : null;
    if (city && state && host !== cityState) return `${city}, ${state}`;
    return state ?? city ?? missing;
  };
}
