import { useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { useMemberName, useSectorName } from "@/components/ui/names";
import { type FilterKey, unknownValue } from "@/domain/register-filter";
import type { FilterOption } from "@/domain/views/register";

/** Says what a value of a filter means, in the page's language. */
export function useFilterNames() {
  const t = useTranslations();
  const [meetingName, memberName, sectorName] = [useMeetingName(), useMemberName(), useSectorName()];
  const worded = (key: string, value: string) => (t.has(key as never) ? t(key as never) : value);

  return (key: FilterKey, { value, meeting }: Omit<FilterOption, "count">): string => {
    if (value === unknownValue) return t(`register.unknown.${key}`);
    switch (key) {
      case "summit":
        return meeting ? meetingName(meeting) : value;
      case "lead":
        return memberName(value);
      case "sector":
        return sectorName(value);
      case "phase":
        return worded(`phase.${value}`, worded(`stage.${value}`, value));
      case "track":
      case "type":
        return worded(`${key}.${value}`, value);
      default:
        return value;
    }
  };
}
