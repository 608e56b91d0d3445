"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { circulationAsked, SittingField } from "@/components/steps/sitting-field";
import { TakingPartFields } from "@/components/steps/taking-part-fields";
import { useLabel } from "@/components/steps/use-label";
import { VerbField } from "@/components/steps/verb-field";
import { dayHeld, lastHeld } from "@/domain/day-held";
import { dayOf } from "@/domain/instants";
import { gateBody, gatesUpTo, isGate } from "@/domain/moves";

/** A decision that an earlier body took, entered afterwards. */
export function LateDecisionFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations(), useLabel()];
  const gates = gatesUpTo(facts.standing.stage, facts.finalBody);
  const asked = gates.find((gate) => gate === facts.asked.gate) ?? "soca";
  const gate = gates.find((one) => one === typed("gate", asked)) ?? asked;
  const cited = circulationAsked(props);
  const sittings = facts.meetings.filter(({ body }) => body === gateBody[gate]);
  const oldest = facts.versions.at(-1)?.addedAt;
  const own = gate === "summit" && facts.summit ? [facts.summit, ...sittings] : sittings;
  // A body that the text has passed decided by the day on which it went on.
  const until = facts.stage !== gate && facts.since ? facts.since : facts.today;
  const sitting = lastHeld(own, { today: until, from: oldest && dayOf(oldest) });
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
        first={sitting?.address}
        meetings={facts.meetings.filter(({ body }) => body !== null && Object.values(gateBody).includes(body))}
      />
      <VerbField {...props} gate={gate} />
      <DayField {...props} first={cited?.on ?? dayHeld(sitting, facts.today)} />
      <TakingPartFields {...props} />
    </>
  );
}
