"use client";

import { useTranslations } from "next-intl";
import { useRefusal } from "@/components/documents/refusal";
import { type Named, useFieldProblem } from "@/components/steps/use-field-problem";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ErrorTitle } from "@/components/ui/error-title";
import { useFocusOn } from "@/components/ui/use-focus-on";
import type { ActOutcome } from "@/domain/outcome";

type Props = {
  outcome: ActOutcome | null;
  named?: Named | undefined;
  /** The form is not the reader's under the present mandate: what was typed stands there without it. */
  away?: boolean;
};

/** What an act came to when it was not done: above the form, in words, each line leading to its field. */
export function StepProblems({ outcome, named, away = false }: Props) {
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
    case "otherMandate":
      return <OtherMandate answer={outcome} {...outcome} away={away || outcome.away} />;
    case "switchedBack":
      return <Alert answer={outcome}>{t("otherMandate.switched", { charge: outcome.now })}</Alert>;
    case "notFound":
      return <Alert answer={outcome}>{t("notFound")}</Alert>;
    default:
      return null;
  }
}

type Answered = { answer: ActOutcome };
type Opened = Answered & { away: boolean } & Extract<ActOutcome, { status: "otherMandate" }>;

/** Under which mandate the form was opened, under which its sender acts by now, and what can be done about it. */
function OtherMandate({ answer, away, opened, now, back }: Opened) {
  const t = useTranslations("msg.otherMandate");
  const says = opened ? t("opened", { opened, now }) : t("elsewhere", { now });
  const then = away ? (back ? "away" : "awayOnly") : back ? "kept" : "keptOnly";
  return <Alert answer={answer}>{`${says} ${t(then, { opened: opened ?? "", now })}`}</Alert>;
}

function Alert({ children, answer }: Answered & { children: string }) {
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
