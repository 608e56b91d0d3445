import { useLocale, useTranslations } from "next-intl";
import { useList } from "@/components/ui/names";
import type { CirculationState } from "@/domain/circulations";
import { officeZone, timeLeft, weekendDays } from "@/domain/instants";
import type { Reader } from "@/domain/views/reader";
import { shortDayText } from "@/i18n/dates";
import { momentText } from "@/i18n/moments";

/** A deadline in Jakarta's time, as a text. */
export function useMomentText() {
  const locale = useLocale();
  return (moment: string, zone = officeZone) => momentText(new Date(moment), zone, locale);
}

type Props = { deadline: string; state: CirculationState; now: string; reader: Reader };

/** Until when a circulation is open: in Jakarta's time, in the reader's own beside it, and what is left of it. */
export function Deadline({ deadline, state, now, reader }: Props) {
  const [t, momentOf] = [useTranslations("circulation"), useMomentText()];
  const own = reader?.zone && reader.zone !== officeZone ? reader.zone : null;
  const said = { deadline: momentOf(deadline) };
  return (
    <div>
      <p className="font-medium">
        <time dateTime={deadline} className="whitespace-normal">
          {state === "past" ? t("past", said) : t("open", said)}
        </time>
      </p>
      {own && <p className="text-sm text-ink-2">{t("yours", { moment: momentOf(deadline, own) })}</p>}
      {state === "open" && <p className="text-sm text-ink-2">{t("left", timeLeft(now, deadline))}</p>}
      {state === "past" && <p className="text-sm text-ink-2">{t("awaitsClose")}</p>}
    </div>
  );
}

/** The Saturdays and Sundays within the time given. */
export function Weekends({ from, until }: { from: string; until: string }) {
  const [t, list, locale] = [useTranslations("circulation"), useList(), useLocale()];
  const days = weekendDays(from, until);
  if (days.length > 10) return null;
  return (
    <p className="text-sm text-ink-2">
      {days.length > 0 ? t("weekends", { days: list(days.map((day) => shortDayText(day, locale))) }) : t("noWeekends")}
    </p>
  );
}
