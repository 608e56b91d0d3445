"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect } from "react";
import { SignInNameField } from "@/components/people/name-and-password";
import { Button } from "@/components/ui/button";
import { officeZone } from "@/components/ui/date";
import type { FieldError } from "@/components/ui/error-box";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { forgetTyped } from "@/components/ui/tab-memory";
import { keptPrefix, type SignInState, signInStart } from "@/domain/account-forms";
import { momentText } from "@/i18n/moments";
import { signIn } from "@/server/actions/sign-in";

type Kept = [field: string, value: string][];

type Props = {
  /** Where to go afterwards: a path on this site. */
  back: string;
  /** The address of the page that holds this form, for browsers without scripts. */
  page: string;
  /** Fields of a form that waits for the sign-in, and that form again with what was typed in it. */
  kept?: Kept;
  then?: (kept: Kept) => ReactNode;
};

function useProblems({ problem, until, name, samples }: SignInState): FieldError[] {
  const [t, locale] = [useTranslations(), useLocale()];
  const required = (field: "name" | "password") => ({
    field,
    message: t("msg.required", { field: t(`page.signIn.${field}`).toLowerCase() }),
  });
  switch (problem) {
    case "required":
      if (samples) return [{ field: name ? "password" : "name", message: t("page.signIn.sampleByName") }];
      return name ? [required("password")] : [required("name"), required("password")];
    case "wrong":
      return [{ field: "name", message: t("msg.signInFailed") }];
    case "tooMany":
      return [
        {
          field: null,
          message: t("msg.tooMany", { moment: until ? momentText(new Date(until), officeZone, locale) : "–" }),
        },
      ];
    default:
      return [];
  }
}

/** Name and password; keeps the name and everything that waits behind it, never the password. */
export function SignInForm({ back, page, kept: waiting = [], then }: Props) {
  const t = useTranslations();
  const [state, act, pending] = useActionState(signIn, signInStart, page);
  const kept = state.kept ?? waiting;
  const errors = useProblems(state);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;

  // A session has ended, or another person's begins.
  useEffect(() => {
    forgetTyped();
  }, []);

  if (state.signedIn && then) return then(kept);
  return (
    <form action={act} noValidate className="grid max-w-96 gap-4">
      <ErrorSummary answer={state} errors={errors} />
      {then && kept.length > 0 && <p role="status">{t("msg.sessionEnded")}</p>}
      <input type="hidden" name="back" value={back} />
      {state.samples && (
        <p role="status" className="text-sm">
          {t("page.signIn.sampleNoPassword")} {!then && <a href="#samples">{t("page.signIn.sampleList")}</a>}
        </p>
      )}
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={keptPrefix + name} value={value} />
      ))}
      <SignInNameField
        name="name"
        label={t("page.signIn.name")}
        hint={t("page.signIn.nameHint")}
        error={errorOf("name")}
        defaultValue={state.name}
      />
      <TextField
        name="password"
        type="password"
        label={t("page.signIn.password")}
        error={errorOf("password")}
        autoComplete="current-password"
      />
      <div>
        <Button primary disabled={pending}>
          {t("action.signIn")}
        </Button>
      </div>
    </form>
  );
}
