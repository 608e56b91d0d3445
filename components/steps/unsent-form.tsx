"use client";

import { notFound } from "next/navigation";
import { useActionState } from "react";
import { StepProblems } from "@/components/steps/step-problems";
import { Unsent } from "@/components/steps/unsent";
import { type ActState, actStart } from "@/domain/outcome";

type Props = {
  act: (before: ActState, data: FormData) => Promise<ActState>;
  /** The address of the page that held the form, for browsers without scripts. */
  page: string;
  /** Nothing else stands on the page: without a form that was sent under another mandate there is none. */
  alone: boolean;
};

/** What became of a form that is not the reader's under the present mandate. */
export function UnsentForm({ act, page, alone }: Props) {
  const [{ outcome, values }, send] = useActionState(act, actStart, page);
  if (outcome?.status !== "otherMandate") return alone ? notFound() : null;
  return (
    <>
      <StepProblems outcome={outcome} away />
      <Unsent send={send} outcome={outcome} values={values} />
    </>
  );
}
