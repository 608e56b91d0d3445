"use client";

import { useTranslations } from "next-intl";
import type { ActOutcome, fieldProblems } from "@/domain/outcome";

type Plain = (typeof fieldProblems)[number];

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

/** Fields in which something is chosen rather than written. */
const chosen = new Set(
  "asks attachment audience body charge clearance condition conditionKind confirmed decision document edit finalBody gate kind means meeting member objection outcome position related relation represented sourceKind stage stance state step taken target track type version".split(
    " ",
  ),
);

/** A field that was left empty is asked for as it is filled: chosen, written, or given as a reason. */
const askedFor = (key: string) => (key === "reason" ? "giveReason" : chosen.has(key) ? "choose" : "required");

/** What is wrong with a field after an answer, in words; undefined where nothing is. */
export function useFieldProblem(outcome: ActOutcome | null, named: Named = {}) {
  const [t, fieldName] = [useTranslations("act.problem"), useFieldName()];
  return (field: string): string | undefined => {
    const problem = outcome?.status === "invalid" ? outcome.fields[field] : undefined;
    if (!problem) return undefined;
    const name = named[field] ?? fieldName(field);
    // The limit that was passed, or the words that were not found.
    const [code, told = ""] = [problem.split(" ", 1)[0] as Plain, problem.split(" ").slice(1).join(" ")];
    if (code === "tooLong" && told) return t("tooLongFor", { field: name, most: Number(told) });
    if (code === "unknown" && told) return t("unknownWords", { field: name, words: told });
    return t(code === "required" ? askedFor(field) : code, { field: name });
  };
}
