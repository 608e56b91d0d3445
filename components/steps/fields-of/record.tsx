"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { TextArea } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextField } from "@/components/ui/field";
import { sourceKinds } from "@/domain/documents";
import { stages } from "@/domain/stages";
import { reportedKinds } from "@/domain/views/record";

/** A past step as a published source reports it, in the source's own verb. */
export function RecordFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations(), useLabel()];
  return (
    <>
      <SelectField name="kind" label={label("verb")} error={errorOf("kind")} defaultValue={typed("kind", "discussed")}>
        {reportedKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`act.recordKind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <MeetingField
        name="meeting"
        label={label("meeting")}
        error={errorOf("meeting")}
        meetings={facts.meetings}
        none={t("word.unknown")}
        first={typed("meeting")}
      />
      <DayField {...props} first="" optional hint={t("act.hint.recordDay")} />
      <SelectField
        name="stage"
        label={label("stage")}
        hint={t("act.hint.recordStage")}
        error={errorOf("stage")}
        defaultValue={typed("stage")}
      >
        <option value="">{t("act.stageSame")}</option>
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-5 md:grid-cols-[12rem_minmax(0,1fr)]">
        <SelectField
          name="sourceKind"
          label={label("sourceKind")}
          error={errorOf("sourceKind")}
          defaultValue={typed("sourceKind", "official")}
        >
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`act.sourceKind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="sourceLabel"
          label={label("sourceLabel")}
          error={errorOf("sourceLabel")}
          defaultValue={typed("sourceLabel")}
        />
      </div>
      <TextField
        name="sourceUrl"
        type="url"
        label={label("sourceUrl")}
        hint={t("act.hint.sourceUrl")}
        error={errorOf("sourceUrl")}
        defaultValue={typed("sourceUrl")}
      />
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
