import { useLocale, useTranslations } from "next-intl";
import { Days } from "@/components/ui/date";
import type { Day, MeetingFacts } from "@/domain/views/record";
import { daysText } from "@/i18n/dates";

type Span = { startsOn: Day; endsOn: Day | null; today: Day };

/** The days for which a meeting was scheduled, without saying that it sat: this record has no report of it. */
export function Scheduled({ startsOn, endsOn, today }: Span) {
  const [t, locale] = [useTranslations("msg"), useLocale()];
  const date = daysText(startsOn, endsOn, locale);
  return t((endsOn ?? startsOn) < today ? "scheduledPassed" : "scheduledUnconfirmed", { date });
}

type Props = { meeting: MeetingFacts; today: Day };

/** When a meeting sits or sat; one that was only ever scheduled says so in words. */
export function When({ meeting, today }: Props) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { startsOn, endsOn, confirmed, sample } = meeting;

  if (!startsOn)
    return <span className="text-ink-2">{t(`page.meetings.date${sample ? "Announced" : "Unknown"}`)}</span>;
  if (!confirmed) return <Scheduled startsOn={startsOn} endsOn={endsOn} today={today} />;
  if (!endsOn && !sample && startsOn < today)
    return t("page.meetings.endUnknown", { date: daysText(startsOn, null, locale) });
  return <Days from={startsOn} to={endsOn} />;
}
