"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { VerbDoubt } from "@/components/steps/verb-doubt";
import { TextField } from "@/components/ui/field";
import type { Gate } from "@/domain/moves";

/** Verbs as the bodies use them in their summary records; never translated, and any other may be typed. */
const verbs: Record<Gate, string[]> = {
  soca: ["endorsed", "agreed to submit it to the ASCC Council", "took note of it", "discussed and endorsed"],
  council: ["endorsed", "agreed to submit it to the Leaders", "adopted", "noted"],
  summit: ["adopted", "noted", "welcomed", "endorsed", "acknowledged", "signed"],
};

type Props = Omit<StepFormProps, "facts"> & { gate: Gate };

/** What the body did, in its own verb. */
export function VerbField({ typed, errorOf, gate }: Props) {
  const [t, field] = [useTranslations("act"), useField({ typed, errorOf })];
  return (
    <>
      <TextField
        {...field("verb")}
        label={t("verbOf", { gate })}
        lang="en"
        list="verbs"
        autoComplete="off"
        hint={t("hint.verb", { examples: verbs[gate].slice(0, 3).join(", ") })}
      />
      <VerbDoubt typed={typed} errorOf={errorOf} />
      <datalist id="verbs">
        {verbs[gate].map((verb) => (
          <option key={verb} value={verb} />
        ))}
      </datalist>
    </>
  );
}
