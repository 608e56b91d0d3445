"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { HoldField } from "@/components/steps/hold-field";
import { MeetingField } from "@/components/steps/meeting-field";
import { useLabel } from "@/components/steps/use-label";

/** To which SOCA meeting a text goes, and which Summit it aims at. */
export function SubmitFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations("act"), useLabel()];
  const ahead = facts.meetings.filter(({ startsOn }) => !startsOn || startsOn >= facts.today);
  const aim = facts.finalBody === "council" ? "council" : (facts.summit?.address ?? "");
  return (
    <>
      <MeetingField
        name="meeting"
        label={label("meeting")}
        hint={t("hint.submitMeeting")}
        error={errorOf("meeting")}
        meetings={facts.meetings}
        first={typed("meeting", ahead[0]?.address)}
      />
      <MeetingField
        name="target"
        label={label("target")}
        error={errorOf("target")}
        meetings={facts.summits}
        more={[{ value: "council", label: t("councilOnly") }]}
        first={typed("target", aim)}
      />
      <HoldField {...props} />
    </>
  );
}
