"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";

const means = ["letter", "email", "room"] as const;

/** For whom the secretariat enters a word, how it came and on which day; the state is asked to confirm it. */
export function OnBehalfFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label, memberName, field] = [useTranslations(), useLabel(), useMemberName(), useField(props)];
  return (
    <>
      <div className="max-w-80">
        <SelectField {...field("member", { first: facts.asked.member })} hint={t("position.hint.means")}>
          <option value="">{t("act.choose")}</option>
          {facts.members.map((code) => (
            <option key={code} value={code}>
              {memberName(code)}
            </option>
          ))}
        </SelectField>
      </div>
      <Choices
        type="radio"
        name="means"
        label={label("means")}
        error={errorOf("means")}
        choices={means.map((value) => ({ value, label: t(`position.meansOf.${value}`) }))}
        chosen={[typed("means")]}
      />
      <DayField {...props} hint={t("position.hint.day")} />
    </>
  );
}
