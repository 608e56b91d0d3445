"use client";

import { useTranslations } from "next-intl";
import { DeadlineFields } from "@/components/circulations/deadline-fields";
import { useBodyName } from "@/components/documents/body-name";
import { Choices } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextArea } from "@/components/ui/field";
import { asks } from "@/domain/circulation-form";
import type { NewCirculation } from "@/domain/views/circulations";

/** What a circulation says: which texts, what is asked on whose behalf, until when, and the covering note. */
export function SendFields({ view, zone, ...shown }: Shown & { view: NewCirculation; zone: string | null }) {
  const { typed, typedAll, errorOf } = shown;
  const [t, label, bodyName] = [useTranslations("page.circulations"), useLabel(), useBodyName()];
  const said = useTranslations("circulation");
  const ready = view.choices.filter(({ refusal }) => !refusal);
  const ruled = view.bodies.flatMap(({ code, rule }) =>
    rule ? [t("ruleHours", { body: bodyName(code), hours: rule.hours })] : [],
  );
  const hintOf = (asked: (typeof asks)[number]) => {
    if (asked !== "silence") return t(`asksHint.${asked}`);
    return ruled.length > 0 ? t("asksHint.silence", { bodies: ruled.join("; ") }) : t("asksHint.silenceNone");
  };
  return (
    <>
      <Choices
        type="checkbox"
        name="document"
        label={t("textsLabel")}
        error={errorOf("document")}
        choices={ready.map(({ address, title, reference }) => ({
          value: address,
          label: (
            <span lang="en" className="title">
              {title}
            </span>
          ),
          hint: reference,
        }))}
        chosen={typedAll("document", view.chosen)}
      />
      <div className="max-w-80">
        <SelectField name="body" label={t("onBehalfOf")} error={errorOf("body")} defaultValue={typed("body", "SOCA")}>
          {view.bodies.map(({ code }) => (
            <option key={code} value={code}>
              {bodyName(code)}
            </option>
          ))}
        </SelectField>
      </div>
      <Choices
        type="radio"
        name="asks"
        label={label("asks")}
        error={errorOf("asks")}
        choices={asks
          .filter((asked) => asked !== "silence" || ruled.length > 0 || typed("asks") === asked)
          .map((value) => ({ value, label: t(`asks.${value}`), hint: hintOf(value) }))}
        chosen={[typed("asks")]}
      />
      {ruled.length === 0 && <p className="-mt-3 text-xs text-ink-2">{t("asksHint.silenceNone")}</p>}
      <DeadlineFields
        {...shown}
        first={{ day: view.first, time: "17:00" }}
        zone={zone}
        hint={ruled.length > 0 ? t("deadlineHint") : undefined}
      />
      <TextArea
        name="note"
        label={said("coverNote")}
        hint={t("noteHint")}
        error={errorOf("note")}
        rows={8}
        defaultValue={typed("note")}
      />
    </>
  );
}
