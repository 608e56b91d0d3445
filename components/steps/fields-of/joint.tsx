"use client";

import { JointAsked } from "@/components/documents/joint-asked";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";

/** What the lead delegations are asked to do together, above the button by which one of them agrees. */
export function AgreeFields({ facts }: StepFormProps) {
  return facts.joint && <JointAsked joint={facts.joint} leadMembers={facts.leadMembers} />;
}

/** The same, with why nothing is to come of it. */
export function DeclineFields(props: StepFormProps) {
  return (
    <>
      <AgreeFields {...props} />
      <ReasonField {...props} />
    </>
  );
}
