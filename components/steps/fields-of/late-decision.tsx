"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { circulationAsked, SittingField } from "@/components/steps/sitting-field";
import { TakingPartFields } from "@/components/steps/taking-part-fields";
import { useLabel } from "@/components/steps/use-label";
import { VerbField } from "@/components/steps/verb-field";
import { gateBody, gatesUpTo, isGate } from "@/domain/moves";

/** A decision that an earlier body took, entered afterwards. */
export function LateDecisionFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations(), useLabel()];
  const gates = gatesUpTo(facts.standing.stage, facts.finalBody);
  const asked = gates.find((gate) => gate === facts.asked.gate) ?? "soca";
  const gate = gates.find((one) => one === typed("gate", asked)) ?? asked;
  return (
    <>
      <Choices
        type="radio"
        name="gate"
        label={label("gate")}
        error={errorOf("gate")}
        choices={gates.filter(isGate).map((one) => ({ value: one, label: t(`act.gate.${one}`) }))}
        chosen={[gate]}
      />
      <SittingField
        {...props}
        meetings={facts.meetings.filter(({ body }) => body !== null && Object.values(gateBody).includes(body))}
      />
      <VerbField {...props} gate={gate} />
      <DayField {...props} first={circulationAsked(props)?.on ?? facts.today} />
      <TakingPartFields {...props} />
    </>
  );
}
