"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import { NewPasswordField } from "@/components/people/name-and-password";
import { OpenedBy } from "@/components/people/opened-by";
import { SignInForm } from "@/components/people/sign-in-form";
import { Button } from "@/components/ui/button";
import { officeZone } from "@/components/ui/date";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { Answer } from "@/components/ui/notice";
import { type PasswordProblem, type PasswordState, passwordLength, passwordStart } from "@/domain/account-forms";
import { momentText } from "@/i18n/moments";
import { changePassword } from "@/server/actions/account";

const fieldOf = (problem: PasswordProblem) => {
  if (problem === "tooMany") return null;
  return problem === "presentRequired" || problem === "presentWrong" ? "present" : "new";
};

function useProblem({ problem, until }: PasswordState) {
  const [t, locale] = [useTranslations(), useLocale()];
  if (!problem) return null;
  if (problem !== "tooMany")
    return { field: fieldOf(problem), message: t(`page.account.passwordProblem.${problem}`, passwordLength) };
  const moment = until ? momentText(new Date(until), officeZone, locale) : "–";
  return { field: null, message: t("msg.tooMany", { moment }) };
}

type Props = {
  signInName: string;
  /** The address of the page that holds this form, for browsers without scripts. */
  page: string;
};

/** The present password and a new one; says in words why a new one is not taken. */
export function PasswordForm({ signInName, page }: Props) {
  const t = useTranslations();
  const [state, act, pending] = useActionState(changePassword, passwordStart, page);
  const error = useProblem(state);
  const errorOf = (name: string) => (error?.field === name ? error.message : undefined);

  if (state.signedOut) return <SignInForm back={page} page={page} />;
  return (
    <form action={act} noValidate className="grid max-w-96 gap-4 pt-4">
      {error && <ErrorSummary answer={state} errors={[error]} />}
      {state.changed && <Answer>{t("page.account.passwordChanged")}</Answer>}
      <input type="text" name="username" autoComplete="username" defaultValue={signInName} readOnly hidden />
      <TextField
        name="present"
        type="password"
        label={t("page.account.present")}
        error={errorOf("present")}
        autoComplete="current-password"
      />
      <NewPasswordField label={t("page.account.new")} error={errorOf("new")} />
      <OpenedBy />
      <div>
        <Button disabled={pending}>{t("page.account.change")}</Button>
      </div>
    </form>
  );
}
