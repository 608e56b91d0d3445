import { useLocale, useTranslations } from "next-intl";
import { Days } from "@/components/ui/date";
import type { Day, MeetingFacts } from "@/domain/views/record";
import { daysText } from "@/i18n/dates";

type Props = { meeting: MeetingFacts; today: Day };

/** When a meeting sits or sat; one that was only ever scheduled says so in words. */
export function When({ meeting, today }: Props) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { startsOn, endsOn, confirmed, sample } = meeting;

  if (!startsOn)
    return <span className="text-ink-2">{t(`page.meetings.date${sample ? "Announced" : "Unknown"}`)}</span>;
  if (!confirmed) return t("msg.scheduledUnconfirmed", { date: daysText(startsOn, endsOn, locale) });
  if (!endsOn && !sample && startsOn < today)
    return t("page.meetings.endUnknown", { date: daysText(startsOn, null, locale) });
  return <Days from={startsOn} to={endsOn} />;
}
