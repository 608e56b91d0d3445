"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { useLabel } from "@/components/steps/use-label";
import { whyNotLetter } from "@/domain/attachments";

/** Which file is taken away, and why. */
export function DetachFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations("attachment.slot"), useLabel()];
  const files = facts.attachments.filter(({ slot }) => !whyNotLetter(slot, facts.actor));
  const only = files.length === 1 ? files[0]?.id : "";
  return (
    <>
      <Choices
        type="radio"
        name="attachment"
        label={label("attachment")}
        error={errorOf("attachment")}
        choices={files.map(({ id, name, slot }) => ({ value: id, label: name, hint: t(slot) }))}
        chosen={[typed("attachment", facts.asked.attachment ?? only)]}
      />
      <ReasonField {...props} />
    </>
  );
}
