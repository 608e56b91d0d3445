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

/** Fields in which something is chosen rather than written. */
const chosen = new Set(
  "asks audience body charge clearance condition confirmed decision document edit gate kind means meeting member objection outcome related relation represented stage stance state taken target type version".split(
    " ",
  ),
);

/** A field that was left empty is asked for as it is filled: chosen, written, or given as a reason. */
const askedFor = (key: string) => (key === "reason" ? "giveReason" : chosen.has(key) ? "choose" : "required");

/** What is wrong with a field after an answer, in words; undefined where nothing is. */
export function useFieldProblem(outcome: ActOutcome | null, named: Named = {}) {
  const [t, fieldName] = [useTranslations("act.problem"), useFieldName()];
  return (field: string): string | undefined => {
    const problem = outcome?.status === "invalid" && outcome.fields[field];
    if (!problem) return undefined;
    // What is told with it: the limit that was passed, or the words that were not found.
    const [code, ...told] = problem.split(" ") as [Plain, ...string[]];
    return t(code === "required" ? askedFor(bare(field)) : code, {
      field: named[field] ?? fieldName(field),
      told: told.join(" ") || "none",
    });
  };
}
