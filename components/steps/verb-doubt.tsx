"use client";

import { useTranslations } from "next-intl";
import { Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";

/** The box by which an officer says that a verb is right beside an outcome that it does not say; there once it was asked. */
export function VerbDoubt({ typed, errorOf }: Pick<StepFormProps, "typed" | "errorOf">) {
  const [t, label] = [useTranslations("act.problem"), useLabel()];
  const ticked = typed("verbIsRight") === "on";
  if (!ticked && errorOf("verb") !== t("otherOutcome")) return null;
  return <Tick name="verbIsRight" value="on" label={label("verbIsRight")} defaultChecked={ticked} />;
}
