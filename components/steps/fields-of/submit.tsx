"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { HoldField } from "@/components/steps/hold-field";
import { MeetingField } from "@/components/steps/meeting-field";
import { useField } from "@/components/steps/use-field";

/** To which SOCA meeting a text goes, and which Summit it aims at. */
export function SubmitFields(props: StepFormProps) {
  const { facts } = props;
  const [t, field] = [useTranslations("act"), useField(props)];
  const ahead = facts.meetings.filter(({ startsOn }) => !startsOn || startsOn >= facts.today);
  const aim = facts.finalBody === "council" ? "council" : (facts.summit?.address ?? "");
  return (
    <>
      <MeetingField
        {...field("meeting", { first: ahead[0]?.address })}
        hint={t("hint.submitMeeting")}
        meetings={facts.meetings}
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
