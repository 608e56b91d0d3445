"use client";

import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";

/** Why a step is taken, in the officer's words. */
export function ReasonField({ typed, errorOf, hint }: StepFormProps & { hint?: string }) {
  return (
    <TextArea
      name="reason"
      label={useLabel()("reason")}
      hint={hint}
      error={errorOf("reason")}
      defaultValue={typed("reason")}
    />
  );
}
