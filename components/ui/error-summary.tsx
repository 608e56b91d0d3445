"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorTitle } from "@/components/ui/error-title";
import { useFocusOn } from "@/components/ui/use-focus-on";

export type FieldError = { field: string | null; message: ReactNode };

type Props = {
  errors: FieldError[];
  /** The answer that brought them: with each new one the focus comes here, however far down the form was sent from. */
  answer: unknown;
};

/** What is wrong with a form, above it, each line leading to its field. Nothing is shown for no errors. */
export function ErrorSummary({ errors, answer }: Props) {
  const [t, summary] = [useTranslations("layout"), useFocusOn<HTMLDivElement>(answer)];
  if (errors.length === 0) return null;
  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      className="mb-6 max-w-text rounded-md border-2 border-error bg-error-tint px-5 py-4"
    >
      <ErrorTitle />
      <h2 className="text-base text-error">{t("problem")}</h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {errors.map(({ field, message }, at) => (
          <li key={field ?? at}>
            {field ? (
              <a href={`#${field}`} className="text-error hover:text-error">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
