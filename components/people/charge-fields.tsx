"use client";

import { useTranslations } from "next-intl";
import type { Shown } from "@/components/steps/use-act-form";
import { useField } from "@/components/steps/use-field";
import { SelectField, TextField } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { charges } from "@/domain/mandates";
import type { ChargeChoices } from "@/domain/views/people";

type Props = Shown & { choices: ChargeChoices };

/** What somebody is appointed to and for how long; a head appoints to the own delegation alone. */
export function ChargeFields(props: Props) {
  const { choices } = props;
  const [t, field] = [useTranslations(), useField(props)];
  const offered = choices.own ? charges.slice(0, 4) : charges;
  return (
    <>
      <SelectField {...field("charge")}>
        <option value="">{t("act.choose")}</option>
        {offered.map((charge) => (
          <option key={charge} value={charge}>
            {t(`page.people.charge.${charge}`)}
          </option>
        ))}
      </SelectField>
      {!choices.own && <ForWhom {...props} />}
      <div className="grid gap-5 md:grid-cols-2">
        <TextField {...field("from", { first: choices.today })} type="date" hint={t("page.people.hint.from")} />
        <TextField
          {...field("until", { optional: true })}
          type="date"
          hint={t(choices.own ? "page.people.hint.untilOwn" : "page.people.hint.until")}
        />
      </div>
    </>
  );
}

/** The state or the body of a charge, where an administrator appoints. */
function ForWhom({ choices, typed, errorOf }: Props) {
  const [t, field, memberName] = [useTranslations(), useField({ typed, errorOf }), useMemberName()];
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <SelectField {...field("member")} hint={t("page.people.hint.member")}>
        <option value="">{t("act.choose")}</option>
        {choices.members.map((code) => (
          <option key={code} value={code}>
            {memberName(code)}
          </option>
        ))}
      </SelectField>
      <SelectField {...field("body")} hint={t("page.people.hint.body")}>
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
