"use client";

import { useActionState } from "react";
import { SentAs } from "@/components/steps/sent-as";
import { StepProblems } from "@/components/steps/step-problems";
import { Unsent } from "@/components/steps/unsent-later";
import { Button } from "@/components/ui/button";
import { actStart, isAway } from "@/domain/outcome";
import { actOnComments } from "@/server/actions/comments";

type Props = { hidden: Record<string, string>; page: string; children: string };

/** An act with comments that takes one press. */
export function PressForm({ hidden, page, children }: Props) {
  const [state, send, pending] = useActionState(actOnComments, actStart, page);
  // Without scripts every form of the page hears the answer; it belongs to the one that was pressed.
  const own = ["act", "thread", "line", "member"].every((name) => state.values[name]?.at(-1) === hidden[name]);
  const outcome = own ? state.outcome : null;
  if (isAway(outcome)) {
    return (
      <>
        <StepProblems outcome={outcome} />
        <Unsent send={send} outcome={outcome} values={state.values} />
      </>
    );
  }
  return (
    <form action={send} className="off-paper">
      <StepProblems outcome={outcome} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button disabled={pending}>{children}</Button>
        <SentAs outcome={outcome} values={own ? state.values : undefined} />
      </div>
    </form>
  );
}
