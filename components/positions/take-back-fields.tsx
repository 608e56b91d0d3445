"use client";

import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { useLabel } from "@/components/steps/use-label";
import { useMemberName } from "@/components/ui/names";
import { takeable } from "@/domain/taken-back";
import { dayText } from "@/i18n/dates";

/** Which entry was a mistake, latest first, and why. */
export function TakeBackFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, locale, memberName, label] = [useTranslations(), useLocale(), useMemberName(), useLabel()];
  const entries = takeable(facts.positions, facts);
  const only = entries.length === 1 ? entries[0]?.id : "";
  return (
    <>
      <Choices
        type="radio"
        name="position"
        label={label("entry")}
        error={errorOf("position")}
        choices={entries.map(({ id, member, version, stance, means, on, reason }) => ({
          value: id,
          label: t("position.takeBack.entry", {
            state: memberName(member),
            stance: t(`stance.${stance}`).toLowerCase(),
            version,
          }),
          hint: t("position.takeBack.came", {
            means: t(`means.${means ?? "letter"}`),
            date: dayText(on, locale),
            reason: reason ?? "none",
          }),
        }))}
        chosen={[typed("position", facts.asked.position ?? only)]}
      />
      <ReasonField {...props} hint={t("position.takeBack.reasonHint")} />
    </>
  );
}
