"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { sourceKinds } from "@/domain/documents";
import { stages } from "@/domain/stages";
import { reportedKinds } from "@/domain/views/step-kinds";

/** A past step as a published source reports it, in the source's own verb. */
export function RecordFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label, field] = [useTranslations(), useLabel(), useField(props)];
  return (
    <>
      <SelectField name="kind" label={label("verb")} error={errorOf("kind")} defaultValue={typed("kind", "discussed")}>
        {reportedKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`act.recordKind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <MeetingField {...field("meeting")} meetings={facts.meetings} none={t("word.unknown")} />
      <DayField {...props} first="" optional hint={t("act.hint.recordDay")} />
      <SelectField {...field("stage")} hint={t("act.hint.recordStage")}>
        <option value="">{t("act.stageSame")}</option>
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-5 md:grid-cols-[12rem_minmax(0,1fr)]">
        <SelectField {...field("sourceKind", { first: "official" })}>
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`act.sourceKind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField {...field("sourceLabel")} />
      </div>
      <TextField {...field("sourceUrl")} type="url" hint={t("act.hint.sourceUrl")} />
      <TextArea
        name="takingPart"
        lang="en"
        rows={2}
        label={label("takingPartSaid")}
        error={errorOf("takingPart")}
        defaultValue={typed("takingPart")}
      />
    </>
  );
}
