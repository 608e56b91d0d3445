"use client";

import { DeclineFields } from "@/components/steps/fields-of/joint";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { Recorded } from "@/components/steps/recorded";

/** What the first officer recorded, above the button by which a second one confirms it. */
export function ConfirmFields({ facts }: StepFormProps) {
  return facts.pending && <Recorded facts={facts} pending={facts.pending} />;
}

/** What waits and is taken back, with why: for a second officer, or for the heads of other leads. */
export function DropFields(props: StepFormProps) {
  if (!props.facts.pending) return <DeclineFields {...props} />;
  return (
    <>
      <ConfirmFields {...props} />
      <ReasonField {...props} />
    </>
  );
}
