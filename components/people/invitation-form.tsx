"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { NewPasswordField, SignInNameField } from "@/components/people/name-and-password";
import { Button, ButtonLink } from "@/components/ui/button";
import { officeZone } from "@/components/ui/date";
import type { FieldError } from "@/components/ui/error-box";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { Answer } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import { passwordLength } from "@/domain/account-forms";
import { type EntryState, entryStart } from "@/domain/people-forms";
import { momentText } from "@/i18n/moments";
import { acceptLink } from "@/server/actions/invitation";

type Props = {
  link: string;
  /** The address of the page that holds this form, for browsers without scripts. */
  page: string;
  /** Whose password is renewed; nothing for a new account. */
  signInName: string | null;
  /** What the link is for, above the form; nothing where it does not hold. */
  head: ReactNode;
};

function useProblems({ problems, until }: EntryState): FieldError[] {
  const [t, locale] = [useTranslations(), useLocale()];
  const { shown, signIn, new: fresh } = problems;
  return [
    ...(until
      ? [{ field: null, message: t("msg.tooMany", { moment: momentText(new Date(until), officeZone, locale) }) }]
      : []),
    ...(shown ? [{ field: "shown", message: t(`page.invitation.problem.${shown}`) }] : []),
    ...(signIn ? [{ field: "signIn", message: t(`page.invitation.problem.${signIn}`) }] : []),
    ...(fresh ? [{ field: "new", message: t(`page.account.passwordProblem.${fresh}`, passwordLength) }] : []),
  ];
}

/**
 * What a link asks for: names and a password for a new account, a new password for one that exists. What became of the
 * form is said before what became of the link, since without scripts the page is drawn anew and the link is used by then.
 */
export function InvitationForm({ link, page, signInName, head }: Props) {
  const t = useTranslations();
  const [state, send, pending] = useActionState(acceptLink, entryStart, page);
  const errors = useProblems(state);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;

  if (state.renewed) {
    return (
      <>
        <Head title={t("page.invitation.titleReset")} />
        <Answer>{t("page.invitation.renewed")}</Answer>
        <ButtonLink href="/sign-in" primary>
          {t("action.signIn")}
        </ButtonLink>
      </>
    );
  }
  if (state.gone || !head) return <LinkGone />;
  return (
    <>
      {head}
      <form action={send} noValidate className="grid max-w-112 gap-5">
        <ErrorSummary errors={errors} answer={state} />
        <input type="hidden" name="link" value={link} />
        {signInName ? (
          <input type="text" name="username" autoComplete="username" defaultValue={signInName} readOnly hidden />
        ) : (
          <Names state={state} errorOf={errorOf} />
        )}
        <NewPasswordField label={t("page.signIn.password")} error={errorOf("new")} />
        <div>
          <Button primary disabled={pending}>
            {t(signInName ? "page.invitation.set" : "page.invitation.accept")}
          </Button>
        </div>
      </form>
    </>
  );
}

/** The head of the answer, in the window's title too: the server puts this one before the page’s own. */
function Head({ title }: { title: string }) {
  const name = useTranslations("layout")("name");
  return (
    <>
      <title data-answer="">{`${title} · ${name}`}</title>
      <PageHead title={title} />
    </>
  );
}

type Named = { state: EntryState; errorOf: (name: string) => FieldError["message"] | undefined };

function Names({ state, errorOf }: Named) {
  const t = useTranslations("page.invitation");
  return (
    <>
      <TextField
        name="shown"
        label={t("shown")}
        hint={t("shownHint")}
        error={errorOf("shown")}
        defaultValue={state.shown}
        autoComplete="name"
      />
      <SignInNameField
        name="signIn"
        label={t("signIn")}
        hint={t("signInHint")}
        error={errorOf("signIn")}
        defaultValue={state.signIn}
      />
    </>
  );
}

/** The one page of every link that does not hold: it says nothing of what became of it, and shows the way on. */
function LinkGone() {
  const t = useTranslations();
  return (
    <>
      <Head title={t("page.invitation.titleGone")} />
      <div className="grid max-w-text gap-4">
        <p>{t("page.invitation.gone")}</p>
        <p>{t("page.invitation.goneWay")}</p>
        <p>
          <ButtonLink href="/sign-in">{t("action.signIn")}</ButtonLink>
        </p>
      </div>
    </>
  );
}
