"use client";

import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";

/** Acts of which only the reason is said. */
export function OnlyReason(props: StepFormProps) {
  return <ReasonField {...props} />;
}
