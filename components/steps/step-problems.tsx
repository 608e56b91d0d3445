"use client";

import { useTranslations } from "next-intl";
import { useRefusal } from "@/components/documents/refusal";
import { type Named, useFieldProblem } from "@/components/steps/use-field-problem";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ErrorTitle } from "@/components/ui/error-title";
import { useFocusOn } from "@/components/ui/use-focus-on";
import type { ActOutcome } from "@/domain/outcome";

/** What an act came to when it was not done: above the form, in words, each line leading to its field. */
export function StepProblems({ outcome, named }: { outcome: ActOutcome | null; named?: Named }) {
  const [t, problem, refusal] = [useTranslations("msg"), useFieldProblem(outcome, named), useRefusal()];
  switch (outcome?.status) {
    case "invalid":
      return (
        <ErrorSummary
          answer={outcome}
          errors={Object.keys(outcome.fields).map((field) => ({ field, message: problem(field) ?? field }))}
        />
      );
    case "refused":
      return <Alert answer={outcome}>{t("refused", { reason: refusal(outcome.refusal) })}</Alert>;
    case "stale":
      return <Alert answer={outcome}>{t("stale")}</Alert>;
    case "notFound":
      return <Alert answer={outcome}>{t("notFound")}</Alert>;
    default:
      return null;
  }
}

function Alert({ children, answer }: { children: string; answer: ActOutcome }) {
  const alert = useFocusOn<HTMLParagraphElement>(answer);
  return (
    <p
      ref={alert}
      role="alert"
      tabIndex={-1}
      className="mb-6 max-w-text rounded-md border border-line-strong border-l-4 bg-surface px-5 py-3.5"
    >
      <ErrorTitle />
      {children}
    </p>
  );
}
