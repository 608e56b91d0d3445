"use client";

import { useTranslations } from "next-intl";
import type { ActOutcome, fieldProblems } from "@/domain/outcome";

type Plain = (typeof fieldProblems)[number];

/** The name of a field in a form without the number of its row. */
const bare = (field: string) => field.replace(/[.\d[\]]+.*$/, "");

/** The name of a field in the page's language, without the number of a row. */
export function useFieldName() {
  const t = useTranslations("act.field");
  return (field: string) => {
    const key = bare(field);
    return t.has(key as never) ? t(key as never) : key;
  };
}

/** Fields that a form calls otherwise than most forms do, by their names in it. */
export type Named = Record<string, string>;

/** What is wrong with a field after an answer, in words; undefined where nothing is. */
export function useFieldProblem(outcome: ActOutcome | null, named: Named = {}) {
  const [t, fieldName] = [useTranslations("act.problem"), useFieldName()];
  return (field: string): string | undefined => {
    const problem = outcome?.status === "invalid" && outcome.fields[field];
    if (!problem) return undefined;
    // What is told with it: the limit that was passed, or the words that were not found.
    const [code, ...told] = problem.split(" ") as [Plain, ...string[]];
    // A field that was left empty is asked for as it is filled: chosen, written, or given as a reason.
    return t(code, { field: named[field] ?? fieldName(field), told: told.join(" ") || "none", key: bare(field) });
  };
}
