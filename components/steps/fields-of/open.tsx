"use client";

import type { StepFormProps } from "@/components/steps/form-props";
import { HoldField } from "@/components/steps/hold-field";

/** Nothing is said with the opening but whether the public is told. */
export function OpenFields(props: StepFormProps) {
  return <HoldField {...props} />;
}
