"use client";

import { useActionState } from "react";
import { StepProblems } from "@/components/steps/step-problems";
import { Button } from "@/components/ui/button";
import { actStart } from "@/domain/outcome";
import { actOnComments } from "@/server/actions/comments";

type Props = { hidden: Record<string, string>; page: string; children: string };

/** An act with comments that takes one press. */
export function PressForm({ hidden, page, children }: Props) {
  const [state, send, pending] = useActionState(actOnComments, actStart, page);
  return (
    <form action={send} className="off-paper">
      <StepProblems outcome={state.outcome} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button disabled={pending}>{children}</Button>
    </form>
  );
}
