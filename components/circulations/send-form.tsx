"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendFields } from "@/components/circulations/send-fields";
import { SendPreview } from "@/components/circulations/send-preview";
import { SignInForm } from "@/components/people/sign-in-form";
import { gather, spread, type Typed } from "@/components/steps/kept";
import { SentAs } from "@/components/steps/sent-as";
import { StepProblems } from "@/components/steps/step-problems";
import { TypedInTab } from "@/components/steps/typed-in-tab";
import { Unsent } from "@/components/steps/unsent-later";
import { useActForm } from "@/components/steps/use-act-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { previewOf } from "@/domain/circulation-form";
import { isAway, isPreview } from "@/domain/outcome";
import type { NewCirculation } from "@/domain/views/circulations";
import { actOnCirculation } from "@/server/actions/circulation";

type Props = {
  page: string;
  /** Null where nobody is signed in: the form waits behind the sign-in. */
  view: NewCirculation | null;
  zone: string | null;
  kept?: Typed;
};

/** A circulation is written, previewed, and sent; whatever is changed after the preview is previewed once more. */
export function SendForm(props: Props) {
  const { page, view, zone } = props;
  const t = useTranslations();
  const called = { note: t("circulation.coverNote"), document: t("page.circulations.textsLabel") };
  const { state, send, pending, shown, key, values: again } = useActForm(actOnCirculation, page, props.kept, called);
  const { outcome, values } = state;
  if (!view || outcome?.status === "signedOut") {
    const then = view ? (typed: [string, string][]) => <SendForm {...props} kept={gather(typed)} /> : undefined;
    return <SignInForm back={page} page={page} kept={spread(values)} then={then} />;
  }
  if (isAway(outcome)) {
    return (
      <>
        <StepProblems outcome={outcome} />
        <Unsent send={send} outcome={outcome} values={values} />
      </>
    );
  }
  const previewed = isPreview(outcome);
  const named = outcome && "document" in outcome ? outcome.document : undefined;
  const as = <SentAs outcome={outcome} values={again} />;
  const title = view.choices.find(({ address }) => address === named)?.title;
  return (
    <>
      {!previewed && <StepProblems outcome={outcome} named={called} />}
      {title && <p className="-mt-3 mb-6 max-w-text text-sm">{t("page.circulations.problemWith", { title })}</p>}
      <TypedInTab page={page} answered={again !== undefined} pending={pending} />
      <form action={send} noValidate className="grid max-w-text gap-5">
        <input type="hidden" name="act" value="send" />
        <input type="hidden" name="request" value={view.request} />
        <input type="hidden" name="previewed" value={previewed ? previewOf(values) : ""} />
        {previewed && <SendPreview typed={values} view={view} />}
        {previewed && <Buttons pending={pending} submit={t("page.circulations.send")} as={as} />}
        <div key={key} className="grid gap-5">
          {previewed ? (
            <details className="more">
              <summary>{t("page.circulations.edit")}</summary>
              <p className="mt-2 text-sm text-ink-2">{t("page.circulations.change")}</p>
              <div className="mt-4 grid gap-5">
                <SendFields view={view} zone={zone} {...shown} />
                <p>
                  <Button name="again" value="on" disabled={pending}>
                    {t("page.circulations.previewAgain")}
                  </Button>
                </p>
              </div>
            </details>
          ) : (
            <SendFields view={view} zone={zone} {...shown} />
          )}
        </div>
        {!previewed && <Buttons pending={pending} submit={t("page.circulations.preview")} as={as} />}
      </form>
    </>
  );
}

function Buttons({ pending, submit, as }: { pending: boolean; submit: string; as: ReactNode }) {
  const t = useTranslations("action");
  return (
    <div className="flex flex-wrap items-center gap-3 pt-2">
      <Button primary disabled={pending}>
        {submit}
      </Button>
      <ButtonLink href="/circulations">{t("cancel")}</ButtonLink>
      {as}
    </div>
  );
}
