"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";

/** Which open condition was met, on which day, and what shows it. */
export function ConditionFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label, memberName, field] = [
    useTranslations("condition.hint"),
    useLabel(),
    useMemberName(),
    useField(props),
  ];
  const open = facts.conditions.filter(({ metOn }) => !metOn);
  const first = open.length === 1 ? open[0]?.id : facts.asked.condition;
  return (
    <>
      <Choices
        type="radio"
        name="condition"
        label={label("condition")}
        error={errorOf("condition")}
        choices={open.map(({ id, text, body, member }) => ({
          value: id,
          label: text,
          hint: body ?? (member && memberName(member)),
        }))}
        chosen={[typed("condition", first)]}
      />
      <DayField {...props} hint={t("day")} />
      <TextArea {...field("proof")} hint={t("proof")} />
    </>
  );
}
