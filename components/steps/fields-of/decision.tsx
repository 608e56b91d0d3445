"use client";

import { useTranslations } from "next-intl";
import { ConditionsFields } from "@/components/steps/conditions-fields";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { HoldField } from "@/components/steps/hold-field";
import { circulationAsked, SittingField } from "@/components/steps/sitting-field";
import { TakingPartFields } from "@/components/steps/taking-part-fields";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { VerbField } from "@/components/steps/verb-field";
import { TextArea } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { verbGate } from "@/domain/acts";
import { dayHeld } from "@/domain/day-held";

/** What a body decided: at which meeting or by which circulation, in which words, on which day, with whom, and what it left open. */
export function DecisionFields(props: StepFormProps) {
  const { facts } = props;
  const own = facts.awaited ?? (facts.act === "conclude" ? facts.summit : null);
  // A text that was not sent to a meeting by name comes before the next one of the body.
  const next = facts.meetings.find(
    ({ startsOn, endsOn, sample }) => (endsOn ?? startsOn ?? "9999") >= facts.today && sample === facts.sample,
  );
  const sitting = own ?? next;
  const cited = circulationAsked(props);
  return (
    <>
      <SittingField {...props} meetings={facts.meetings} first={cited ? undefined : sitting?.address} />
      <VerbField {...props} gate={verbGate(facts)} />
      <DayField {...props} first={cited?.on ?? dayHeld(sitting, facts.today)} />
      <TakingPartFields {...props} />
    </>
  );
}

/** The clearances named for this gate that have not been recorded; each may be left as a condition. */
export function LeftFields({ facts, typedAll }: StepFormProps) {
  const [t, label, memberName] = [useTranslations("act.hint"), useLabel(), useMemberName()];
  const open = facts.standing.clearances.filter(({ gate }) => gate === facts.stage);
  if (open.length === 0) return null;
  return (
    <Choices
      type="checkbox"
      name="left"
      label={label("left")}
      hint={t("left")}
      choices={open.map(({ id, of }) => ({ value: id, label: memberName(of) }))}
      chosen={typedAll("left")}
    />
  );
}

/** Why a gate is passed without a decision of its own. */
export function GapField({ typed, errorOf }: StepFormProps) {
  const [t, field] = [useTranslations("act"), useField({ typed, errorOf })];
  return (
    <details className="more" open={Boolean(typed("gap") || errorOf("gap"))}>
      <summary>{t("gapSummary")}</summary>
      <TextArea {...field("gap")} hint={t("hint.gap")} />
    </details>
  );
}

/** An endorsement at SOCA or at the Council. */
export function EndorseFields(props: StepFormProps) {
  return (
    <>
      <DecisionFields {...props} />
      <LeftFields {...props} />
      <ConditionsFields {...props} />
      <GapField {...props} />
      <HoldField {...props} />
    </>
  );
}
