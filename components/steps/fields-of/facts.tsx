"use client";

import { useTranslations } from "next-intl";
import { Choices, TextArea } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { NamesField } from "@/components/steps/names-field";
import { ReasonField } from "@/components/steps/reason-field";
import { useLabel } from "@/components/steps/use-label";
import { SelectField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { documentTypes, finalBodies, tracks } from "@/domain/documents";

/** What a document is: each fact as it stands, to be changed, and why. */
export function FactsFields(props: StepFormProps) {
  const { facts, typed, typedAll, errorOf } = props;
  const [t, label, memberName] = [useTranslations(), useLabel(), useMemberName()];
  return (
    <>
      <TextArea
        name="title"
        lang="en"
        rows={3}
        className="control title"
        label={label("title")}
        hint={t("act.hint.title")}
        error={errorOf("title")}
        defaultValue={typed("title", facts.title)}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField name="type" label={label("type")} error={errorOf("type")} defaultValue={typed("type", facts.type)}>
          {documentTypes.map((type) => (
            <option key={type} value={type}>
              {t(`type.${type}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="track"
          label={label("track")}
          error={errorOf("track")}
          defaultValue={typed("track", facts.track)}
        >
          {tracks.map((track) => (
            <option key={track} value={track}>
              {t(`track.${track}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="finalBody"
          label={label("finalBody")}
          error={errorOf("finalBody")}
          defaultValue={typed("finalBody", facts.finalBody)}
        >
          {finalBodies.map((body) => (
            <option key={body} value={body}>
              {t(`document.finalBody.${body}`)}
            </option>
          ))}
        </SelectField>
        <MeetingField
          name="target"
          label={label("target")}
          error={errorOf("target")}
          meetings={facts.summits}
          none={t("act.notSet")}
          first={typed("target", facts.summit?.address)}
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
      <TextArea
        name="purpose"
        lang="en"
        label={label("purpose")}
        error={errorOf("purpose")}
        defaultValue={typed("purpose", facts.purpose ?? "")}
      />
      <ReasonField {...props} hint={t("act.hint.factsReason")} />
    </>
  );
}
