"use client";

import { useTranslations } from "next-intl";
import type { ActOutcome } from "@/domain/outcome";

/** The name of a field in the page's language, without the number of a row. */
export function useFieldName() {
  const t = useTranslations("act.field");
  return (field: string) => {
    const key = field.replace(/[.\d[\]]+.*$/, "");
    return t.has(key as never) ? t(key as never) : key;
  };
}

/** Fields that a form calls otherwise than most forms do, by their names in it. */
export type Named = Record<string, string>;

/** What is wrong with a field after an answer, in words; undefined where nothing is. */
export function useFieldProblem(outcome: ActOutcome | null, named: Named = {}) {
  const [t, fieldName] = [useTranslations("act.problem"), useFieldName()];
  return (field: string): string | undefined => {
    const problem = outcome?.status === "invalid" ? outcome.fields[field] : undefined;
    return problem && t(problem, { field: named[field] ?? fieldName(field) });
  };
}
