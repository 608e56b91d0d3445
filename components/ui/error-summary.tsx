"use client";

import { ErrorBox, type FieldError } from "@/components/ui/error-box";
import { ErrorTitle } from "@/components/ui/error-title";
import { useFocusOn } from "@/components/ui/use-focus-on";

type Props = {
  errors: FieldError[];
  /** The answer that brought them: with each new one the focus comes here, however far down the form was sent from. */
  answer: unknown;
};

/** What is wrong with a form, above it, each line leading to its field. Nothing is shown for no errors. */
export function ErrorSummary({ errors, answer }: Props) {
  const summary = useFocusOn<HTMLDivElement>(answer);
  if (errors.length === 0) return null;
  return (
    <ErrorBox box={summary} errors={errors}>
      <ErrorTitle />
    </ErrorBox>
  );
}
