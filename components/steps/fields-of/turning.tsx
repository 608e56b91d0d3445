"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { ReasonField } from "@/components/steps/reason-field";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { TextField } from "@/components/ui/field";
import { carriedTo, putOffTo } from "@/domain/later-sittings";
import { earlierThan } from "@/domain/moves";

/** To which earlier stage a text returns, and why. */
export function ReturnFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations(), useLabel()];
  const stages = facts.stage ? earlierThan(facts.stage) : [];
  return (
    <>
      <Choices
        type="radio"
        name="stage"
        label={label("stage")}
        error={errorOf("stage")}
        choices={stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
        chosen={[typed("stage", "drafting")]}
      />
      <ReasonField {...props} hint={t("act.hint.returnReason")} />
    </>
  );
}

/** Which later sitting of the same body a text waits for, and why. */
export function DeferFields(props: StepFormProps) {
  const field = useField(props);
  const { facts } = props;
  return (
    <>
      <MeetingField {...field("meeting")} meetings={putOffTo(facts)} />
      <ReasonField {...props} />
    </>
  );
}

/** Which later Summit a text now aims at, and why. */
export function CarryOverFields(props: StepFormProps) {
  const field = useField(props);
  const { facts } = props;
  return (
    <>
      <MeetingField {...field("target")} meetings={carriedTo(facts)} />
      <ReasonField {...props} />
    </>
  );
}

/** Who asked for a text to be withdrawn, and why. */
export function WithdrawFields(props: StepFormProps) {
  const { facts } = props;
  const [t, field] = [useTranslations("act.hint"), useField(props)];
  return (
    <>
      {facts.actor.role === "secretariat" && <TextField {...field("asker")} hint={t("asker")} />}
      <ReasonField {...props} />
    </>
  );
}

/** Which document takes the place of this one. */
export function SupersedeFields({ typed, errorOf }: StepFormProps) {
  const [t, field] = [useTranslations("act.hint"), useField({ typed, errorOf })];
  return (
    <div className="max-w-80">
      <TextField {...field("replacement")} hint={t("replacement")} autoCapitalize="none" spellCheck={false} />
    </div>
  );
}
