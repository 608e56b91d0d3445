"use client";

import { useTranslations } from "next-intl";
import type messages from "@/messages/en.json";

export type FieldName = keyof typeof messages.act.field;

/** The label of a field; one that may stay empty says so. */
export function useLabel() {
  const t = useTranslations("act");
  return (field: FieldName, optional = false) => {
    const label = t(`field.${field}`);
    return optional ? t("optional", { label }) : label;
  };
}
