"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";

const rows = [0, 1, 2];
const kinds = ["finalise", "body", "domestic", "other"] as const;

/** What a decision leaves open: up to three conditions, each with who must meet it. */
export function ConditionsFields({ facts, typedAll, errorOf }: StepFormProps) {
  const [t, label, memberName] = [useTranslations("act"), useLabel(), useMemberName()];
  const [kind, text, who] = [typedAll("conditionKind"), typedAll("conditionText"), typedAll("conditionWho")];
  return (
    <details className="more" open={text.some(Boolean)}>
      <summary>{t("conditions")}</summary>
      <p className="mt-1 text-xs text-ink-2">{t("hint.conditions")}</p>
      {rows.map((row) => (
        <fieldset key={row} className="mt-3 grid gap-3 border-l-2 border-line pl-4 md:grid-cols-2">
          <legend className="sr-only">{t("conditionRow", { n: row + 1 })}</legend>
          <SelectField
            id={`conditionKind-${row}`}
            name="conditionKind"
            label={label("conditionKind")}
            error={row === 0 && errorOf("conditionKind")}
            defaultValue={kind[row] ?? "finalise"}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`conditionKind.${one}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            id={`conditionWho-${row}`}
            name="conditionWho"
            label={label("conditionWho", true)}
            defaultValue={who[row] ?? ""}
          >
            <option value="">–</option>
            {facts.members.map((code) => (
              <option key={code} value={code}>
                {memberName(code)}
              </option>
            ))}
            {facts.bodies.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </SelectField>
          <TextField
            id={`conditionText-${row}`}
            name="conditionText"
            className="md:col-span-2"
            label={label("conditionText")}
            error={row === 0 && errorOf("conditionText")}
            defaultValue={text[row] ?? ""}
          />
        </fieldset>
      ))}
    </details>
  );
}
