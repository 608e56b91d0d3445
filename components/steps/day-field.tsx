"use client";

import { useTranslations } from "next-intl";
import { Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";
import { TextField } from "@/components/ui/field";
import { dayDoubts } from "@/domain/doubted-day";
import type { StepFacts } from "@/domain/views/step";

type Props = Omit<StepFormProps, "facts"> & { facts: Pick<StepFacts, "today"> } & {
  hint?: string;
  optional?: boolean;
  first?: string;
};

/** The day on which it happened, today unless said otherwise; an implausible one is questioned and can be ticked as right. */
export function DayField({ facts, typed, errorOf, hint, optional, first = facts.today }: Props) {
  const [t, label] = [useTranslations("act"), useLabel()];
  const questioned = dayDoubts.some((doubt) => errorOf("day") === t(`problem.${doubt}`));
  const confirmed = typed("dayIsRight") === "on";
  return (
    <div className="grid gap-2">
      <div className="[&_input]:max-w-60">
        <TextField
          name="day"
          type="date"
          label={label("day", optional)}
          hint={hint ?? t("hint.day")}
          error={errorOf("day")}
          defaultValue={typed("day", first)}
        />
      </div>
      {(questioned || confirmed) && (
        <Tick name="dayIsRight" value="on" label={label("dayIsRight")} defaultChecked={confirmed} />
      )}
    </div>
  );
}
