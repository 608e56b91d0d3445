"use client";

import type { Shown } from "@/components/steps/use-act-form";
import { type FieldName, useLabel } from "@/components/steps/use-label";

type Wanted = { first?: string | undefined; optional?: boolean };

/** What a field is drawn with under its usual name: its label, what was typed or stands there at first, what is wrong. */
export function useField({ typed, errorOf }: Pick<Shown, "typed" | "errorOf">) {
  const label = useLabel();
  return (name: FieldName, { first, optional }: Wanted = {}) => ({
    name,
    label: label(name, optional),
    error: errorOf(name),
    defaultValue: typed(name, first),
  });
}
