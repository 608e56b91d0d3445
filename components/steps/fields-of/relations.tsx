"use client";

import { useTranslations } from "next-intl";
import { useRelationWords } from "@/components/documents/relations";
import { Choices, Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { useLabel } from "@/components/steps/use-label";
import { TextField } from "@/components/ui/field";
import { relationKinds, relationName } from "@/domain/relations";

/** What this document is to which other one, and whether the public reads it too. */
export function RelateFields({ facts, typed, errorOf }: StepFormProps) {
  const [t, label] = [useTranslations(), useLabel()];
  return (
    <>
      <Choices
        type="radio"
        name="relation"
        label={label("relation")}
        error={errorOf("relation")}
        choices={relationKinds.map((kind) => ({ value: kind, label: t(`relation.form.${kind}`) }))}
        chosen={[typed("relation")]}
      />
      <div className="max-w-80">
        <TextField
          name="other"
          label={label("other")}
          hint={t("act.hint.replacement")}
          error={errorOf("other")}
          defaultValue={typed("other")}
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      {facts.listed && (
        <Tick
          name="forPublic"
          label={label("forPublic")}
          hint={t("act.hint.forPublic")}
          error={errorOf("forPublic")}
          defaultChecked={typed("forPublic") === "on"}
        />
      )}
    </>
  );
}

/** Which relation ends, and why. */
export function UnrelateFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [label, words] = [useLabel(), useRelationWords()];
  return (
    <>
      <Choices
        type="radio"
        name="related"
        label={label("related")}
        error={errorOf("related")}
        choices={facts.relations.map((one) => ({
          value: relationName(one),
          label: `${words(one)}: ${one.title}`,
          hint: one.reference,
        }))}
        chosen={[
          typed("related", facts.relations.length === 1 && facts.relations[0] ? relationName(facts.relations[0]) : ""),
        ]}
      />
      <ReasonField {...props} />
    </>
  );
}
