"use client";

import { spread, type Typed } from "@/components/steps/kept";
import { SwitchBack } from "@/components/steps/sending-as";
import { TypedList } from "@/components/steps/typed-list";
import type { ActOutcome } from "@/domain/outcome";
import type { StepFacts } from "@/domain/views/step";

type Props = {
  send: (data: FormData) => void;
  outcome: ActOutcome | null;
  values: Typed;
  facts?: StepFacts;
};

/** What was typed in a form that is not the reader's under the present mandate, and the way back to the one that has it. */
export function Unsent({ send, outcome, values, facts }: Props) {
  return (
    <>
      {outcome?.status === "otherMandate" && outcome.back && (
        <form action={send}>
          {spread(values).map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <SwitchBack back={outcome.back} opened={outcome.opened} />
        </form>
      )}
      <TypedList values={values} facts={facts} />
    </>
  );
}
