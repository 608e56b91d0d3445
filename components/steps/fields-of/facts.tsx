"use client";

import { useTranslations } from "next-intl";
import { FinalBodyOptions, TypeOptions } from "@/components/steps/fact-options";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { NamesField } from "@/components/steps/names-field";
import { ReasonField } from "@/components/steps/reason-field";
import { ReleaseField } from "@/components/steps/release-field";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextArea } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { tracks } from "@/domain/documents";

/** What a document is: each fact as it stands, to be changed, and why. */
export function FactsFields(props: StepFormProps) {
  const { facts, typedAll, errorOf } = props;
  const [t, label, memberName, field] = [useTranslations(), useLabel(), useMemberName(), useField(props)];
  return (
    <>
      <TextArea
        {...field("title", { first: facts.title })}
        lang="en"
        rows={3}
        className="control title"
        hint={t("act.hint.title")}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField {...field("type", { first: facts.type })}>
          <TypeOptions />
        </SelectField>
        <SelectField {...field("track", { first: facts.track })}>
          {tracks.map((track) => (
            <option key={track} value={track}>
              {t(`track.${track}`)}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("finalBody", { first: facts.finalBody })}>
          <FinalBodyOptions />
        </SelectField>
        <MeetingField
          {...field("target", { first: facts.summit?.address })}
          meetings={facts.summits}
          none={t("act.notSet")}
        />
      </div>
      <Choices
        type="checkbox"
        name="leadMembers"
        label={label("leadMembers")}
        error={errorOf("leadMembers")}
        choices={facts.members.map((code) => ({ value: code, label: memberName(code) }))}
        chosen={typedAll("leadMembers", facts.leadMembers)}
        columns
      />
      <NamesField
        name="leadBodies"
        label={label("leadBodies")}
        error={errorOf("leadBodies")}
        names={facts.bodies}
        chosen={typedAll("leadBodies", facts.leadBodies)}
      />
      <NamesField
        name="sector"
        label={label("sector")}
        error={errorOf("sector")}
        names={facts.knownSectors}
        chosen={typedAll("sector", facts.sectors)}
      />
      <TextArea {...field("purpose", { first: facts.purpose ?? "" })} lang="en" />
      <ReasonField {...props} hint={t("act.hint.factsReason")} />
      <ReleaseField {...props} />
    </>
  );
}
