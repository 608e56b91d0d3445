"use client";

import { useTranslations } from "next-intl";
import { Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";

/** A change of what a listed document is reaches the public page with it, if the officer says so here. */
export function ReleaseField({ facts, typed, errorOf }: StepFormProps) {
  const [t, label] = [useTranslations("act.hint"), useLabel()];
  if (!facts.listed || facts.behind) return null;
  return (
    <Tick
      name="release"
      value="on"
      label={label("release")}
      hint={t("release")}
      error={errorOf("release")}
      defaultChecked={typed("release") === "on"}
    />
  );
}
