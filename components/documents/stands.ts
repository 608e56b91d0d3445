import { useLocale, useTranslations } from "next-intl";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { daysBetween } from "@/domain/rail";
import type { DocumentView, RailKnot } from "@/domain/views/record";
import { daysText, dayText } from "@/i18n/dates";

const knotOf = (document: DocumentView, phase: RailKnot["phase"]) => document.rail.find((knot) => knot.phase === phase);

/** The one sentence that says where a document stands, from what the reader may know and no more. */
export function useStands() {
  const [t, locale] = [useTranslations(), useLocale()];
  const [inText, place] = [useMeetingInText(), usePlace()];

  const concluded = (document: DocumentView) => {
    const end = knotOf(document, "concluded");
    const meeting = end?.meeting ?? document.summit;
    const start = knotOf(document, "drafting");
    const counted = start?.meeting && start.day && end?.day && start.day <= end.day;
    return t("document.concluded", {
      outcome: document.outcome ?? "none",
      by: document.finalBody,
      at: meeting ? "yes" : "none",
      meeting: meeting ? inText(meeting) : "",
      on: end?.day ? "yes" : "none",
      day: end?.day ? dayText(end.day, locale) : "",
      since: counted && document.summit?.kind !== undefined ? "yes" : "none",
      days: counted ? daysBetween(start.day ?? "", end.day ?? "") : 0,
      start: start?.meeting ? inText(start.meeting, "short") : "",
    });
  };

  const beforeMinisters = (document: DocumentView) => {
    const meeting = knotOf(document, "ministers")?.meeting;
    if (!meeting?.startsOn || !meeting.confirmed) return t("phase.ministersPublicNoDate");
    const date = daysText(meeting.startsOn, meeting.endsOn, locale);
    if (!meeting.city && !meeting.host) return t("phase.ministersPublicNoPlace", { date });
    return t("phase.ministersPublic", { date, place: place(meeting) });
  };

  const unknown = ({ summit }: DocumentView) =>
    summit ? t("document.unknownAt", { meeting: inText(summit) }) : t("msg.unknown");

  return (document: DocumentView): string => {
    if (document.stage === "withdrawn") return t("document.withdrawn");
    switch (document.phase) {
      case "concluded":
        return concluded(document);
      case "summit":
        return document.summit
          ? t("phase.summitPublic", { summit: inText(document.summit) })
          : t("document.beforeLeaders");
      case "ministers":
        return beforeMinisters(document);
      case "drafting":
        return t("phase.draftingPublic");
      case null:
        return unknown(document);
    }
  };
}
