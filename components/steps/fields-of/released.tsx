"use client";

import { useTranslations } from "next-intl";
import { StepSentence } from "@/components/documents/step-sentence";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";
import { Day } from "@/components/ui/date";

/** Which steps that were held are told to the public now. */
export function ReleaseFields({ facts, typedAll, errorOf }: StepFormProps) {
  const [t, label] = [useTranslations("act.hint"), useLabel()];
  const along = facts.along.length > 0 && (
    <div className="text-sm">
      <p className="text-ink-2">{t("along")}</p>
      <ul className="mt-1 grid gap-1">
        {facts.along.map((line) => (
          <li key={line.number}>
            <StepSentence line={line} linked={false} /> {line.day && <Day value={line.day} />}
          </li>
        ))}
      </ul>
    </div>
  );
  if (facts.held.length === 0) return along || <p className="text-sm text-ink-2">{t("noneHeld")}</p>;
  return (
    <>
      {along}
      <Choices
        type="checkbox"
        name="step"
        label={label("step")}
        hint={t("step")}
        error={errorOf("step")}
        choices={facts.held.map((line) => ({
          value: String(line.number),
          label: <StepSentence line={line} linked={false} />,
          hint: line.day && <Day value={line.day} />,
        }))}
        chosen={typedAll("step", facts.asked.step ? [facts.asked.step] : [])}
      />
    </>
  );
}
