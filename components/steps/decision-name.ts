import { useLocale } from "next-intl";
import { useBodyName } from "@/components/documents/body-name";
import { useMeetingName } from "@/components/meetings/meeting-name";
import type { DecisionLine } from "@/domain/views/inside";
import { dayText } from "@/i18n/dates";

type Named = Pick<DecisionLine, "meeting" | "body" | "verb" | "day">;

/** A decision in few words: its meeting or body, its verb, its day. */
export function useDecisionName() {
  const [locale, meetingName, bodyName] = [useLocale(), useMeetingName(), useBodyName()];
  return ({ meeting, body, verb, day }: Named) =>
    [meeting ? meetingName(meeting, "short") : body && bodyName(body), verb, day && dayText(day, locale)]
      .filter(Boolean)
      .join(" · ");
}
