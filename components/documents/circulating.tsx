import { useLocale, useTranslations } from "next-intl";
import { CirculationLink } from "@/components/circulations/circulation-link";
import { dayOf } from "@/domain/instants";
import type { ByCirculation } from "@/domain/views/circulations";
import type { Day } from "@/domain/views/record";
import { dayText } from "@/i18n/dates";

function stateOf({ until, closedAt, stopped }: NonNullable<ByCirculation["sent"]>, today: Day) {
  if (stopped) return "stopped";
  if (closedAt) return "closed";
  return dayOf(until) < today ? "past" : "open";
}

/** That the body before which a text stands decides on it by circulation, and until when. */
export function Circulating({ by: { sent }, today }: { by: ByCirculation; today: Day }) {
  const [t, locale] = [useTranslations("inside"), useLocale()];
  return (
    <span className="block">
      {t.rich("circulating", {
        state: sent ? stateOf(sent, today) : "none",
        day: sent ? dayText(dayOf(sent.closedAt ?? sent.until), locale) : "",
        c: (words) => <CirculationLink id={sent?.id ?? null}>{words}</CirculationLink>,
      })}
    </span>
  );
}
