"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { TextField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import type { StepFacts } from "@/domain/views/step";

type Props = Omit<StepFormProps, "facts"> & { facts: Pick<StepFacts, "members"> };

/** The states that took part: the members of that day, unless others are ticked, with the reason. */
export function TakingPartFields({ facts, typed, typedAll, errorOf }: Props) {
  const [t, label, memberName, field] = [
    useTranslations("act"),
    useLabel(),
    useMemberName(),
    useField({ typed, errorOf }),
  ];
  const chosen = typedAll("takingPart");
  const problem = errorOf("takingPart") ?? errorOf("takingPartReason");
  return (
    <details className="more" open={chosen.length > 0 || Boolean(problem)}>
      <summary>{t("takingPart")}</summary>
      <div className="mt-2 grid gap-3 border-l-2 border-line pl-4">
        <Choices
          type="checkbox"
          name="takingPart"
          label={label("takingPart")}
          hint={t("hint.takingPart")}
          error={errorOf("takingPart")}
          choices={facts.members.map((code) => ({ value: code, label: memberName(code) }))}
          chosen={chosen}
          columns
        />
        <TextField {...field("takingPartReason")} />
      </div>
    </details>
  );
}
