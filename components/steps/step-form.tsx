"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect } from "react";
import { SignInForm } from "@/components/people/sign-in-form";
import { forms } from "@/components/steps/forms";
import { gather, spread, type Typed, useKeptTyped } from "@/components/steps/kept";
import { SentAs } from "@/components/steps/sent-as";
import { StepProblems } from "@/components/steps/step-problems";
import { TypedInTab } from "@/components/steps/typed-in-tab";
import { Unsent } from "@/components/steps/unsent-later";
import { useFieldProblem } from "@/components/steps/use-field-problem";
import { Button, ButtonLink } from "@/components/ui/button";
import { Answer } from "@/components/ui/notice";
import { type Act, isMove, moveWord, verbGate } from "@/domain/acts";
import { actStart, isAway, isPreview } from "@/domain/outcome";
import { onlyOpening } from "@/domain/versions";
import type { StepFacts } from "@/domain/views/step";
import { actOnDocument } from "@/server/actions/act";

type Props = {
  /** Null where nobody is signed in: the form waits behind the sign-in. */
  facts: StepFacts | null;
  /** The address of the page that holds this form, for browsers without scripts. */
  page: string;
  /** What stands now, shown beside what was typed when the document changed meanwhile. */
  now?: ReactNode;
  /** Why the act is off; then there is nothing to send. */
  refusal?: ReactNode;
  /** The form is back after signing in again; it holds what was typed. */
  kept?: Typed;
};

const sitting: readonly Act[] = ["submit", "endorseSoca", "endorseCouncil", "conclude", "decision", "correct"];

/** The form of one act: its fields, what became of it, and everything typed again after each answer. */
export function StepForm(props: Props) {
  const { facts, page, now, refusal } = props;
  const t = useTranslations();
  const router = useRouter();
  const entered = useKeptTyped(page);
  const [state, send, pending] = useActionState(actOnDocument, actStart, page);
  const { outcome } = state;
  // Where a meeting may be named or a circulation, its field says so.
  const named = { meeting: t("act.meetingOrCirculation") };
  // So does the field for what the body did, where the step says which body.
  const verbNamed = facts && isMove(facts.act) && { verb: t("act.verbOf", { gate: verbGate(facts) }) };
  const called = facts && sitting.includes(facts.act) ? { ...named, ...verbNamed } : undefined;
  const problem = useFieldProblem(outcome, called);
  const sent = Object.keys(state.values).length > 0;
  const again = props.kept ?? entered;
  const values = sent ? state.values : again;

  // What the page says beside the form was drawn before somebody else changed the document.
  const changed = outcome?.status === "stale" || outcome?.status === "refused";
  useEffect(() => {
    if (changed) router.refresh();
  }, [changed, router]);

  if (!facts || outcome?.status === "signedOut") {
    const typed = spread(values ?? {});
    return (
      <>
        {!facts && typed.length > 0 && <Answer>{t("msg.sessionEnded")}</Answer>}
        <SignInForm
          back={page}
          page={page}
          kept={typed}
          then={facts ? (typed) => <StepForm {...props} kept={gather(typed)} /> : undefined}
        />
      </>
    );
  }

  const Fields = forms[facts.act];
  const only = facts.act === "share" && onlyOpening(facts);
  const inTab = (
    <TypedInTab
      page={page}
      of={facts.asked as Record<string, string>}
      basis={facts.revision}
      answered={values !== undefined}
      pending={pending}
    />
  );
  const stale = outcome?.status === "stale";
  const away = Boolean(refusal) || isAway(outcome);
  const shown = {
    facts,
    typed: (field: string, first = "") => (values ? (values[field]?.[0] ?? "") : first),
    typedAll: (field: string, first: string[] = []) => (values ? (values[field] ?? []) : first),
    errorOf: (field: string) => problem(field),
  };
  return (
    <>
      {again && !sent && <Answer>{t("page.signIn.again")}</Answer>}
      <div className="max-w-text">
        {!isPreview(outcome) && <StepProblems outcome={outcome} named={called} away={Boolean(refusal)} />}
      </div>
      {stale && now}
      {!refusal && inTab}
      {away ? (
        <>
          {refusal && (
            <>
              {refusal}
              <p className="mt-5">
                <ButtonLink href={`/documents/${facts.address}`}>{t("act.toDocument")}</ButtonLink>
              </p>
            </>
          )}
          {values ? <Unsent send={send} outcome={outcome} values={values} facts={facts} /> : refusal && inTab}
        </>
      ) : (
        <form action={send} noValidate className="grid max-w-text gap-5">
          <input type="hidden" name="act" value={facts.act} />
          <input type="hidden" name="document" value={facts.address} />
          <input type="hidden" name="revision" value={facts.revision} />
          <input type="hidden" name="request" value={facts.request} />
          {Fields && (
            <div key={JSON.stringify(values ?? {})} className="grid gap-5">
              <Fields {...shown} />
            </div>
          )}
          <div className="flex flex-wrap items-center gap-3 pt-2">
            <Button primary disabled={pending}>
              {only ? t("act.shareVersion", only) : t(`move.${moveWord(facts)}`)}
            </Button>
            {facts.act === "release" && facts.held.length + facts.along.length > 0 && (
              <Button name="keep" value="on" disabled={pending}>
                {t("act.keepInside")}
              </Button>
            )}
            <ButtonLink href={`/documents/${facts.address}`}>{t("action.cancel")}</ButtonLink>
            <SentAs outcome={outcome} values={values} />
          </div>
        </form>
      )}
    </>
  );
}
