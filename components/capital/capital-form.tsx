"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TypedInTab } from "@/components/steps/typed-in-tab";
import { BracketedText } from "@/components/texts/bracketed-text";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/field";
import { type CapitalState, type CapitalView, capitalStart } from "@/domain/capital";
import type { Paragraph } from "@/domain/paragraphs";
import { type Cited, citedAs } from "@/domain/structure";
import { answerInCapital } from "@/server/actions/capital";

type Props = { view: CapitalView; link: string; page: string };

/** The text of one version, with room for an answer at each paragraph and for the whole; it can be sent once. */
export function CapitalForm({ view: { paragraphs, anchors }, link, page }: Props) {
  const t = useTranslations("page.capital");
  const [state, send, pending] = useActionState(answerInCapital, capitalStart, page);
  const { problem } = state;
  if (state.gone) return <p role="alert">{t("goneSays")}</p>;
  return (
    <>
      <TypedInTab page={page} answered={Object.keys(state.values).length > 0} pending={pending} />
      <form action={send} noValidate className="grid max-w-text gap-5">
        <ErrorSummary
          errors={problem ? [{ field: "answer.whole", message: t(`problem.${problem}`) }] : []}
          answer={state}
        />
        <input type="hidden" name="link" value={link} />
        <div key={JSON.stringify(state.values)} className="grid gap-4">
          {citedAs(paragraphs).map((cited, at) => {
            const paragraph = paragraphs[at];
            if (!paragraph) return null;
            const isAsked = anchors.includes(paragraph.anchor);
            return <Room key={paragraph.anchor} paragraph={paragraph} cited={cited} isAsked={isAsked} state={state} />;
          })}
          <TextArea
            name="answer.whole"
            label={t("whole")}
            rows={5}
            error={problem && t(`problem.${problem}`)}
            defaultValue={state.values["answer.whole"] ?? ""}
          />
        </div>
        <div>
          <p className="pb-3 text-sm text-ink-2">{t("once")}</p>
          <Button primary disabled={pending}>
            {t("send")}
          </Button>
        </div>
      </form>
    </>
  );
}

type RoomProps = { paragraph: Paragraph; cited: Cited; isAsked: boolean; state: CapitalState };

/** One paragraph with room for an answer; the room stands open where the delegation asks about it. */
function Room({ paragraph: { anchor, text }, cited, isAsked, state }: RoomProps) {
  const [t, paragraphName] = [useTranslations("page.capital"), useParagraphName()];
  const field = `answer.${anchor}`;
  const typed = state.values[field] ?? "";
  return (
    <div className={isAsked ? "border-l-4 border-l-accent pl-4" : "border-l-4 border-l-transparent pl-4"}>
      <p lang="en" className="title whitespace-pre-wrap">
        <BracketedText text={text} />
      </p>
      <details className="more" open={isAsked || typed !== ""}>
        <summary>{t("answerTo", { paragraph: paragraphName(cited) })}</summary>
        <TextArea
          name={field}
          label={isAsked ? t("asked") : t("remark")}
          aria-label={t("answerTo", { paragraph: paragraphName(cited) })}
          rows={3}
          defaultValue={typed}
        />
      </details>
    </div>
  );
}
