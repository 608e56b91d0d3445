"use client";

import { useTranslations } from "next-intl";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { SelectField, TextField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { charges } from "@/domain/mandates";
import type { ChargeChoices } from "@/domain/views/people";

type Props = Shown & { choices: ChargeChoices };

/** What somebody is appointed to and for how long; a head appoints to the own delegation alone. */
export function ChargeFields(props: Props) {
  const { choices, typed, errorOf } = props;
  const [t, label] = [useTranslations(), useLabel()];
  const offered = choices.own ? charges.slice(0, 4) : charges;
  return (
    <>
      <SelectField name="charge" label={label("charge")} error={errorOf("charge")} defaultValue={typed("charge")}>
        <option value="">{t("act.choose")}</option>
        {offered.map((charge) => (
          <option key={charge} value={charge}>
            {t(`page.people.charge.${charge}`)}
          </option>
        ))}
      </SelectField>
      {!choices.own && <ForWhom {...props} />}
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          name="from"
          type="date"
          label={label("from")}
          hint={t("page.people.hint.from")}
          error={errorOf("from")}
          defaultValue={typed("from", choices.today)}
        />
        <TextField
          name="until"
          type="date"
          label={label("until", true)}
          hint={t(choices.own ? "page.people.hint.untilOwn" : "page.people.hint.until")}
          error={errorOf("until")}
          defaultValue={typed("until")}
        />
      </div>
    </>
  );
}

/** The state or the body of a charge, where an administrator appoints. */
function ForWhom({ choices, typed, errorOf }: Props) {
  const [t, label, memberName] = [useTranslations(), useLabel(), useMemberName()];
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <SelectField
        name="member"
        label={label("member")}
        hint={t("page.people.hint.member")}
        error={errorOf("member")}
        defaultValue={typed("member")}
      >
        <option value="">{t("act.choose")}</option>
        {choices.members.map((code) => (
          <option key={code} value={code}>
            {memberName(code)}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="body"
        label={label("body")}
        hint={t("page.people.hint.body")}
        error={errorOf("body")}
        defaultValue={typed("body")}
      >
        <option value="">{t("act.choose")}</option>
        {choices.bodies.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
