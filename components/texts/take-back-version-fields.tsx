"use client";

import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { useLabel } from "@/components/steps/use-label";
import { dayOf } from "@/domain/instants";
import { whyVersionKept } from "@/domain/taken-back";
import { dayText } from "@/i18n/dates";

/** Which version was added by mistake, newest first, and why. */
export function TakeBackVersionFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, locale, label] = [useTranslations(), useLocale(), useLabel()];
  const versions = facts.versions.filter((version) => !whyVersionKept(version, facts));
  const only = versions.length === 1 ? String(versions[0]?.number) : "";
  return (
    <>
      <Choices
        type="radio"
        name="version"
        label={label("version")}
        error={errorOf("version")}
        choices={versions.map(({ number, addedAt, sha256 }) => ({
          value: String(number),
          label: t("act.versionNumber", { version: number }),
          hint: t("text.takeBack.added", { date: dayText(dayOf(addedAt), locale), hash: sha256.slice(0, 8) }),
        }))}
        chosen={[typed("version", facts.asked.version ?? only)]}
      />
      <ReasonField {...props} hint={t("text.takeBack.reasonHint")} />
    </>
  );
}
