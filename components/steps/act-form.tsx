"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignInForm } from "@/components/people/sign-in-form";
import { gather, type Typed } from "@/components/steps/kept";
import { SentAs } from "@/components/steps/sent-as";
import { StepProblems } from "@/components/steps/step-problems";
import { TypedInTab } from "@/components/steps/typed-in-tab";
import { Unsent } from "@/components/steps/unsent-later";
import { type Shown, useActForm } from "@/components/steps/use-act-form";
import type { Named } from "@/components/steps/use-field-problem";
import { Button, ButtonLink } from "@/components/ui/button";
import { Answer } from "@/components/ui/notice";
import { type ActOutcome, type ActState, isAway } from "@/domain/outcome";

type Props = {
  act: (before: ActState, data: FormData) => Promise<ActState>;
  /** The address of the page that holds this form, for browsers without scripts. */
  page: string;
  /** Nobody is signed in: the form waits behind the sign-in. */
  door: boolean;
  hidden: Record<string, string>;
  submit: string;
  cancel: string;
  fields: (shown: Shown) => ReactNode;
  /** What an answer says beyond its sentence, such as which of several documents it speaks of. */
  beyond?: (outcome: ActOutcome) => ReactNode;
  /** What stands in the form's place after some answers, such as something that is shown once. */
  instead?: (outcome: ActOutcome) => ReactNode;
  kept?: Typed;
  named?: Named;
};

/** A form that is not a step of one document, such as a proposal or what a meeting decided. */
export function ActForm(props: Props) {
  const { act, page, door, hidden, submit, cancel, fields, beyond, instead, named } = props;
  const t = useTranslations();
  const { state, send, pending, shown, key, again, values } = useActForm(act, page, props.kept, named);
  const { outcome } = state;

  if (door || outcome?.status === "signedOut") {
    return (
      <SignInForm
        back={page}
        page={page}
        kept={Object.entries(state.values).flatMap(([field, all]) => all.map((one): [string, string] => [field, one]))}
        then={door ? undefined : (typed) => <ActForm {...props} kept={gather(typed)} />}
      />
    );
  }

  const answer = outcome && instead?.(outcome);
  const { request: _, version = "", ...of } = hidden;
  return (
    <>
      {again && !answer && <Answer>{t("page.signIn.again")}</Answer>}
      <StepProblems outcome={outcome} named={named} />
      {outcome && beyond?.(outcome)}
      <TypedInTab
        page={page}
        of={of}
        basis={version}
        answered={values !== undefined}
        pending={pending}
        accepted={Boolean(answer)}
      />
      {isAway(outcome) && <Unsent send={send} outcome={outcome} values={state.values} />}
      {answer}
      {!answer && !isAway(outcome) && (
        <form action={send} noValidate className="grid max-w-text gap-5">
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div key={key} className="grid gap-5">
            {fields(shown)}
          </div>
          <div className="flex flex-wrap items-center gap-3 pt-2">
            <Button primary disabled={pending}>
              {submit}
            </Button>
            <ButtonLink href={cancel}>{t("action.cancel")}</ButtonLink>
            <SentAs outcome={outcome} values={values} />
          </div>
        </form>
      )}
    </>
  );
}
