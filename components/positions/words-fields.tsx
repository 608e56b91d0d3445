"use client";

import { useTranslations } from "next-intl";
import { Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { TextArea } from "@/components/ui/field";
import type { Draft } from "@/domain/drafts";
import type { Paragraph } from "@/domain/paragraphs";
import { type Cited, citedAs, markedOff } from "@/domain/structure";
import { beginningOf } from "@/domain/words";

type Props = StepFormProps & { kept: Draft | undefined };

/** Each paragraph of the text, to be named by a tick, with the words that the state proposes for it. */
export function WordsFields(props: Props) {
  const [t, label] = [useTranslations("position.draft"), useLabel()];
  const { facts, errorOf } = props;
  if (facts.paragraphs.length === 0) return null;
  const error = errorOf("paragraph");
  return (
    <fieldset id="paragraph" tabIndex={-1} className="min-w-0 text-sm outline-none">
      <legend className="text-ink-2">{label("paragraph", true)}</legend>
      <p className="text-xs text-ink-2">{t("wordsHint")}</p>
      {error && <p className="font-medium text-error">{error}</p>}
      <ul className="mt-1 border-t border-line">
        {citedAs(facts.paragraphs).map((cited, at) => {
          const paragraph = facts.paragraphs[at];
          return paragraph && <OneParagraph key={paragraph.anchor} {...props} paragraph={paragraph} cited={cited} />;
        })}
      </ul>
    </fieldset>
  );
}

function OneParagraph({
  cited,
  paragraph: { anchor, text },
  kept,
  typed,
  typedAll,
  errorOf,
}: Props & { paragraph: Paragraph; cited: Cited }) {
  const [t, label, paragraphName] = [useTranslations("position.draft"), useLabel(), useParagraphName()];
  const edit = kept?.edits.find((one) => one.anchor === anchor);
  const words = typed(`words.${anchor}`, edit?.words ?? "");
  const needed = typed(`neededWords.${anchor}`, edit?.needed ? "on" : "") === "on";
  const named = typedAll("paragraph", kept?.paragraphs ?? []).includes(anchor);
  const { mark, body } = markedOff(text);
  const error = errorOf(`words.${anchor}`);
  return (
    <li className="border-b border-line py-1">
      <details className="more listed" open={named || words !== "" || error !== undefined}>
        <summary>
          <b className="text-accent underline underline-offset-3">{paragraphName(cited)}</b>{" "}
          <span lang="en" className="title">
            {beginningOf(mark ? body : text, 90)}
          </span>
        </summary>
        <div className="grid gap-2 border-l-2 border-line py-2 pl-4">
          <p lang="en" className="title whitespace-pre-wrap">
            {text}
          </p>
          <Tick name="paragraph" id={`paragraph-${anchor}`} value={anchor} label={t("named")} defaultChecked={named} />
          <TextArea
            name={`words.${anchor}`}
            label={label("words", true)}
            hint={t("wholeParagraph")}
            error={error}
            rows={3}
            lang="en"
            defaultValue={words}
          />
          <Tick name={`neededWords.${anchor}`} value="on" label={label("neededWords")} defaultChecked={needed} />
        </div>
      </details>
    </li>
  );
}
