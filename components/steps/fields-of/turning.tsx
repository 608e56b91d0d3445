"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { ReasonField } from "@/components/steps/reason-field";
import { useLabel } from "@/components/steps/use-label";
import { TextField } from "@/components/ui/field";
import { earlierThan } from "@/domain/moves";
import type { MeetingFacts } from "@/domain/views/record";

/** Sittings that come after one, as far as the days are known. */
const laterThan = (present: MeetingFacts | null, sittings: MeetingFacts[]) =>
  sittings.filter(
    ({ address, startsOn }) =>
      address !== present?.address && (!present?.startsOn || !startsOn || startsOn > present.startsOn),
  );

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
  const { facts, typed, errorOf } = props;
  return (
    <>
      <MeetingField
        name="meeting"
        label={useLabel()("meeting")}
        error={errorOf("meeting")}
        meetings={laterThan(facts.awaited, facts.meetings)}
        first={typed("meeting")}
      />
      <ReasonField {...props} />
    </>
  );
}

/** Which later Summit a text now aims at, and why. */
export function CarryOverFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  return (
    <>
      <MeetingField
        name="target"
        label={useLabel()("target")}
        error={errorOf("target")}
        meetings={laterThan(facts.summit, facts.summits)}
        first={typed("target")}
      />
      <ReasonField {...props} />
    </>
  );
}

/** Who asked for a text to be withdrawn, and why. */
export function WithdrawFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations("act.hint"), useLabel()];
  return (
    <>
      {facts.actor.role === "secretariat" && (
        <TextField
          name="asker"
          label={label("asker")}
          hint={t("asker")}
          error={errorOf("asker")}
          defaultValue={typed("asker")}
        />
      )}
      <ReasonField {...props} />
    </>
  );
}

/** Which document takes the place of this one. */
export function SupersedeFields({ typed, errorOf }: StepFormProps) {
  const [t, label] = [useTranslations("act.hint"), useLabel()];
  return (
    <div className="max-w-80">
      <TextField
        name="replacement"
        label={label("replacement")}
        hint={t("replacement")}
        error={errorOf("replacement")}
        defaultValue={typed("replacement")}
        autoCapitalize="none"
        spellCheck={false}
      />
    </div>
  );
}
