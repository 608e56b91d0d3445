import { useLocale, useTranslations } from "next-intl";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { daysOnTheWay, ministersSitting } from "@/domain/rail";
import { submittedBy } from "@/domain/submitted-publicly";
import type { DocumentView, RailKnot } from "@/domain/views/record";
import { daysText, dayText } from "@/i18n/dates";

const knotOf = (document: DocumentView, phase: RailKnot["phase"]) => document.rail.find((knot) => knot.phase === phase);

/** The one sentence that says where a document stands, from what the reader may know and no more. */
export function useStands() {
  const [t, locale] = [useTranslations(), useLocale()];
  const [inText, place] = [useMeetingInText(), usePlace()];

  const concluded = (document: DocumentView) => {
    const end = knotOf(document, "concluded");
    const between = end?.byCirculation === true;
    const meeting = between ? null : (end?.meeting ?? document.summit);
    const way = daysOnTheWay(document.rail);
    return t("document.concluded", {
      outcome: document.outcome ?? "none",
      by: document.finalBody,
      at: between ? "circulation" : meeting ? "yes" : "none",
      meeting: meeting ? inText(meeting) : "",
      on: end?.day ? "yes" : "none",
      day: end?.day ? dayText(end.day, locale) : "",
      since: way && document.summit?.kind !== undefined ? "yes" : "none",
      days: way?.days ?? 0,
      start: way ? inText(way.since, "short") : "",
    });
  };

  const beforeMinisters = (document: DocumentView) => {
    const meeting = ministersSitting(document.rail) ?? document.council;
    if (!meeting?.startsOn) return t("phase.ministersPublicNoDate");
    const date = daysText(meeting.startsOn, meeting.endsOn, locale);
    if (!meeting.city && !meeting.host) return t("phase.ministersPublicNoPlace", { date });
    return t("phase.ministersPublic", { date, place: place(meeting) });
  };

  const drafting = (document: DocumentView) => {
    const submitted = submittedBy(document);
    if (!submitted) return t("phase.draftingPublic");
    const day = submitted.day ? dayText(submitted.day, locale) : "none";
    return `${t("phase.draftingPublic")} ${t("document.submitted", { day })}`;
  };

  const unknown = ({ summit }: DocumentView) =>
    summit ? t("document.unknownAt", { meeting: inText(summit) }) : t("msg.unknown");

  return (document: DocumentView): string => {
    if (document.stage === "withdrawn") return t("document.withdrawn");
    if (document.stage === "superseded") {
      const replaced = t("document.superseded", { by: document.successor?.reference ?? "none" });
      return document.outcome ? `${concluded(document)} ${replaced}` : replaced;
    }
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
        return drafting(document);
      case null:
        return unknown(document);
    }
  };
}
