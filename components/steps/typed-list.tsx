"use client";

import { useTranslations } from "next-intl";
import { useFieldName } from "@/components/steps/use-field-problem";

const hidden = ["act", "document", "revision", "request", "under"];

/** Everything that was typed in a form that can no longer be sent, so that nothing is lost. */
export function TypedList({ values }: { values: Record<string, string[]> }) {
  const [t, fieldName] = [useTranslations("act"), useFieldName()];
  const typed = Object.entries(values).filter(([field, all]) => !hidden.includes(field) && all.some(Boolean));
  if (typed.length === 0) return null;
  return (
    <section aria-labelledby="typed" className="mt-6 max-w-text rounded-md border border-line bg-surface px-5 py-4">
      <h2 id="typed" className="text-sm">
        {t("typed")}
      </h2>
      <dl className="mt-2 grid gap-2 text-sm">
        {typed.map(([field, all]) => (
          <div key={field}>
            <dt className="text-ink-2">{fieldName(field)}</dt>
            <dd className="whitespace-pre-wrap">{all.filter(Boolean).join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
