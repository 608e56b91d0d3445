"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { useMemberName } from "@/components/ui/names";

/** Consensus as the Chair declared it in the room, and who lifted an objection there. */
export function ConsensusFields(props: StepFormProps) {
  const { facts, typedAll, errorOf } = props;
  const [t, label, memberName, field] = [
    useTranslations("position.consensus"),
    useLabel(),
    useMemberName(),
    useField(props),
  ];
  const { verdict, version } = facts.standing;
  const objecting = verdict?.kind === "continues" ? verdict.with.map(({ member }) => member) : [];
  return (
    <>
      <p className="text-lg">{t("speaksTo", { version: version ?? 0 })}</p>
      <MeetingField
        {...field("meeting", { first: facts.awaited?.address })}
        hint={t("meetingHint")}
        meetings={facts.meetings}
      />
      <DayField {...props} />
      {objecting.length > 0 && (
        <Choices
          type="checkbox"
          name="lifted"
          label={label("lifted")}
          hint={t("hint")}
          error={errorOf("lifted")}
          choices={objecting.map((code) => ({ value: code, label: memberName(code) }))}
          chosen={typedAll("lifted")}
        />
      )}
    </>
  );
}
