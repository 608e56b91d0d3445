"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useKept } from "@/components/people/kept";
import { OpenedBy } from "@/components/people/opened-by";
import { SignInForm } from "@/components/people/sign-in-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField } from "@/components/ui/field";
import { Answer } from "@/components/ui/notice";
import type { AccountState } from "@/domain/account-forms";
import { locales, ownName } from "@/i18n/routing";
import { saveAccount } from "@/server/actions/account";

type Props = {
  language: string;
  zone: string;
  zones: { zone: string; label: string }[];
  /** The address of the page that holds this form, for browsers without scripts. */
  page: string;
  /** The form is back after the session had ended: what it holds was not saved. */
  again?: boolean;
  /** Nobody is signed in: the form waits behind the sign-in. */
  door?: boolean;
};

/** The language and the time zone in which the person reads. */
export function SettingsForm(props: Props) {
  const { zones, page, door } = props;
  const t = useTranslations();
  const kept = useKept(page);
  const { language, zone } = { language: props.language, zone: props.zone, ...kept };
  const again = props.again || kept !== undefined;
  const start: AccountState = { problem: null, saved: false, language, zone };
  const [state, act, pending] = useActionState(saveAccount, start, page);
  const message = state.problem && t(`page.account.problem.${state.problem}`);

  if (state.signedOut || door) {
    const typed: [string, string][] = [
      ["language", state.language],
      ["zone", state.zone],
      ["under", state.under ?? ""],
    ];
    return (
      <SignInForm
        back={page}
        page={page}
        kept={state.signedOut ? typed : []}
        then={(typed) => <SettingsForm {...props} {...Object.fromEntries(typed)} again door={false} />}
      />
    );
  }

  return (
    <form action={act} noValidate className="grid max-w-96 gap-4 pt-4">
      {again && !state.saved && <Answer>{t("page.signIn.again")}</Answer>}
      {state.problem && <ErrorSummary answer={state} errors={[{ field: state.problem, message }]} />}
      {state.saved && <Answer>{t("page.account.settingsSaved")}</Answer>}
      <SelectField
        key={`language ${state.language}`}
        name="language"
        label={t("page.account.language")}
        error={state.problem === "language" && message}
        defaultValue={state.language}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {ownName[locale]}
          </option>
        ))}
      </SelectField>
      <SelectField
        key={`zone ${state.zone}`}
        name="zone"
        label={t("page.account.zone")}
        hint={t("page.account.zoneHint")}
        error={state.problem === "zone" && message}
        defaultValue={state.zone}
      >
        {zones.map(({ zone, label }) => (
          <option key={zone} value={zone}>
            {label}
          </option>
        ))}
      </SelectField>
      <OpenedBy />
      <div>
        <Button disabled={pending}>{t("action.save")}</Button>
      </div>
    </form>
  );
}
