"use client";

import { useTranslations } from "next-intl";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { ReadParagraphs } from "@/components/texts/read-paragraphs";
import { TextArea } from "@/components/ui/field";
import { useFocusOn } from "@/components/ui/use-focus-on";
import { paragraphsIn } from "@/domain/paragraphs";
import { previewedAs } from "@/domain/previewed";
import { Link } from "@/i18n/navigation";

/** Where a text is pasted; once it was sent, its paragraphs are shown before it is accepted. */
export function PastedText(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, field] = [useTranslations("act"), useField(props)];
  const text = typed("text");
  const head = useFocusOn<HTMLParagraphElement>(text);
  const area = <TextArea {...field("text")} lang="en" rows={18} className="control title" hint={t("hint.text")} />;
  if (!errorOf("previewed")) {
    return (
      <>
        <p className="text-sm">
          <Link href={`/documents/${facts.address}/upload`}>{t("uploadInstead")}</Link>
        </p>
        <input type="hidden" name="previewed" value="" />
        {area}
      </>
    );
  }
  const paragraphs = paragraphsIn(text);
  return (
    <div className="grid gap-3 text-sm">
      <input type="hidden" name="previewed" value={previewedAs(text)} />
      <p id="previewed" ref={head} tabIndex={-1} role="status" className="text-pretty outline-none">
        {t("upload.lookPasted", { count: paragraphs.length })}
      </p>
      <ReadParagraphs paragraphs={paragraphs} />
      <details className="more">
        <summary>{t("upload.changePasted")}</summary>
        <div className="mt-2">{area}</div>
      </details>
    </div>
  );
}
