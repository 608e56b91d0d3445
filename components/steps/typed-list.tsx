"use client";

import { useTranslations } from "next-intl";
import { useTypedWords } from "@/components/steps/typed-words";
import { useFieldName } from "@/components/steps/use-field-problem";
import type { StepFacts } from "@/domain/views/step";

const hidden = ["act", "document", "revision", "request", "under", "previewed"];

type Props = {
  values: Record<string, string[]>;
  /** What the form was drawn from, which has the names of what was chosen. */
  facts?: StepFacts | undefined;
};

/** Everything that was typed in a form that can no longer be sent, so that nothing is lost. */
export function TypedList({ values, facts }: Props) {
  const [t, fieldName, words] = [useTranslations("act"), useFieldName(), useTypedWords(facts)];
  const typed = Object.entries(values)
    .filter(([field]) => !hidden.includes(field))
    .map(([field, all]) => {
      // A row for a condition is offered with a kind before anything is written in it.
      const said = field === "conditionKind" ? all.filter((_, row) => values.conditionText?.[row]) : all;
      return [field, [...new Set(said.filter(Boolean).map((value) => words(field, value)))].filter(Boolean)] as const;
    })
    .filter(([, said]) => said.length > 0);
  if (typed.length === 0) return null;
  return (
    <section aria-labelledby="typed" className="mt-6 max-w-text rounded-md border border-line bg-surface px-5 py-4">
      <h2 id="typed" className="text-sm">
        {t("typed")}
      </h2>
      <dl className="mt-2 grid gap-2 text-sm">
        {typed.map(([field, said]) => (
          <div key={field}>
            <dt className="text-ink-2">{fieldName(field)}</dt>
            <dd className="whitespace-pre-wrap">{said.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
