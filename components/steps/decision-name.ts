import { useLocale, useTranslations } from "next-intl";
import { useBodyName } from "@/components/documents/body-name";
import { useMeetingName } from "@/components/meetings/meeting-name";
import type { DecisionLine } from "@/domain/views/inside";
import { dayText } from "@/i18n/dates";

type Named = Pick<DecisionLine, "meeting" | "byCirculation" | "body" | "verb" | "day">;

/** A decision in few words: its meeting or body, or that it was by circulation, its verb, its day. */
export function useDecisionName() {
  const [t, locale, meetingName, bodyName] = [useTranslations("act"), useLocale(), useMeetingName(), useBodyName()];
  const of = (body: string, byCirculation: boolean) =>
    byCirculation ? t("bodyByCirculation", { body: bodyName(body) }) : bodyName(body);
  return ({ meeting, byCirculation, body, verb, day }: Named) =>
    [meeting ? meetingName(meeting, "short") : body && of(body, byCirculation), verb, day && dayText(day, locale)]
      .filter(Boolean)
      .join(" · ");
}
