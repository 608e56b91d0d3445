"use client";

import { useLocale, useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { HoldField } from "@/components/steps/hold-field";
import { MeetingField } from "@/components/steps/meeting-field";
import { useField } from "@/components/steps/use-field";
import { dayOf } from "@/domain/instants";
import { gateBody } from "@/domain/moves";
import { betweenMeetings } from "@/domain/sitting-named";
import { dayText } from "@/i18n/dates";

/** To which SOCA meeting a text goes, or that SOCA decides by circulation; and which Summit it aims at. */
export function SubmitFields(props: StepFormProps) {
  const { facts } = props;
  const [t, locale, field] = [useTranslations("act"), useLocale(), useField(props)];
  const ahead = facts.meetings.filter(({ startsOn }) => !startsOn || startsOn >= facts.today);
  const aim = facts.finalBody === "council" ? "council" : (facts.summit?.address ?? "");
  const { circulation } = facts;
  const open = circulation?.body === gateBody.soca && circulation.purpose === "endorsement" ? circulation : null;
  const asked = open !== null || facts.asked.by === betweenMeetings;
  const between = open
    ? t("byCirculationOpen", { deadline: dayText(dayOf(open.deadline), locale) })
    : t("byCirculationSend");
  return (
    <>
      <MeetingField
        {...field("meeting", { first: asked ? betweenMeetings : ahead[0]?.address })}
        label={t("meetingOrCirculation")}
        hint={t("hint.submitMeeting")}
        meetings={facts.meetings}
        more={[{ value: betweenMeetings, label: between }]}
      />
      <MeetingField
        {...field("target", { first: aim })}
        meetings={facts.summits}
        more={[{ value: "council", label: t("councilOnly") }]}
      />
      <HoldField {...props} />
    </>
  );
}
