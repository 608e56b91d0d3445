"use client";

import { useTranslations } from "next-intl";
import { ConditionsFields } from "@/components/steps/conditions-fields";
import { Choices, Tick } from "@/components/steps/fields";
import { DecisionFields, LeftFields } from "@/components/steps/fields-of/decision";
import type { StepFormProps } from "@/components/steps/form-props";
import { HoldField } from "@/components/steps/hold-field";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";
import { useList } from "@/components/ui/names";
import { asksReason, outcomes } from "@/domain/documents";

/** What the final body did with the text, and whether anything stands open in spite of it. */
export function ConcludeFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label, list, field] = [useTranslations(), useLabel(), useList(), useField(props)];
  const { standing, track } = facts;
  const asked = track === "undecided" ? undefined : outcomes.find((outcome) => !asksReason(track, outcome));
  return (
    <>
      <Choices
        type="radio"
        name="outcome"
        label={label("outcome")}
        hint={t("act.hint.outcome")}
        error={errorOf("outcome")}
        choices={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
        chosen={[typed("outcome", asked)]}
        columns
      />
      <DecisionFields {...props} />
      <TextArea {...field("outcomeReason", { optional: true })} rows={2} hint={t("act.hint.outcomeReason")} />
      {standing.conditions.length > 0 && (
        <Tick
          name="regardless"
          value="on"
          label={label("regardless")}
          hint={t("whyNot.conditions", { conditions: list(standing.conditions.map(({ text }) => text)) })}
          error={errorOf("regardless")}
          defaultChecked={typed("regardless") === "on"}
        />
      )}
      {(standing.brackets > 0 || standing.version === null) && (
        <Tick
          name="textToFollow"
          value="on"
          label={label("textToFollow")}
          hint={standing.version === null ? t("whyNot.finalText") : t("whyNot.brackets", { count: standing.brackets })}
          error={errorOf("textToFollow")}
          defaultChecked={typed("textToFollow") === "on"}
        />
      )}
      <LeftFields {...props} />
      <ConditionsFields {...props} />
      <HoldField {...props} />
    </>
  );
}
