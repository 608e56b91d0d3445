"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";

const opening = 90;
const begun = (text: string) => (text.length > opening ? `${text.slice(0, opening).trimEnd()} …` : text);

/** The paragraphs that a position is about, each by its anchor and its first words. */
export function ParagraphFields({ facts, typedAll, errorOf }: StepFormProps) {
  const [t, label] = [useTranslations("position.hint"), useLabel()];
  const chosen = typedAll("paragraph");
  const error = errorOf("paragraph");
  if (facts.paragraphs.length === 0) return null;
  return (
    <details className="more" open={chosen.length > 0 || Boolean(error)}>
      <summary>{label("paragraph", true)}</summary>
      <div className="mt-2 border-l-2 border-line pl-4">
        <Choices
          type="checkbox"
          name="paragraph"
          label={<span className="sr-only">{label("paragraph")}</span>}
          hint={t("paragraph")}
          error={error}
          choices={facts.paragraphs.map(({ anchor, text }) => ({
            value: anchor,
            label: (
              <>
                <b>{anchor}</b>{" "}
                <span lang="en" className="title">
                  {begun(text)}
                </span>
              </>
            ),
          }))}
          chosen={chosen}
        />
      </div>
    </details>
  );
}
