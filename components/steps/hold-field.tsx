"use client";

import { useTranslations } from "next-intl";
import { Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";

/** A step forward of a listed document is told to the public with the step, unless it is held here. */
export function HoldField({ facts, typed }: StepFormProps) {
  const [t, label] = [useTranslations("act.hint"), useLabel()];
  if (!facts.listed || facts.actor.role !== "secretariat") return null;
  return <Tick name="hold" value="on" label={label("hold")} hint={t("hold")} defaultChecked={typed("hold") === "on"} />;
}
