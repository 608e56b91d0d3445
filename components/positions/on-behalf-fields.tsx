"use client";

import { useLocale, useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { dayText } from "@/i18n/dates";

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
      <SaidLater {...props} />
    </>
  );
}

/** The state's own later word, which a letter of an earlier day would take the place of. */
function SaidLater({ facts, typed, errorOf }: StepFormProps) {
  const [t, locale, memberName] = [useTranslations(), useLocale(), useMemberName()];
  const own = facts.positions.findLast(({ member, means }) => member === typed("member") && means === null);
  if (!own || errorOf("day") !== t("act.problem.saidLater")) return null;
  return (
    <p className="border-l-4 border-line-strong pl-3 text-sm">
      {t("position.saidLater", {
        state: memberName(own.member, { inText: true }),
        stance: t(`stance.${own.stance}`).toLowerCase(),
        day: dayText(own.on, locale),
      })}
    </p>
  );
}
