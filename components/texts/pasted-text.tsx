"use client";

import { useTranslations } from "next-intl";
import { lazy } from "react";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { TextArea } from "@/components/ui/field";
import { Link } from "@/i18n/navigation";

const Preview = lazy(async () => ({ default: (await import("@/components/texts/pasted-preview")).PastedPreview }));

/** Where a text is pasted; once it was sent, its paragraphs are shown before it is accepted. */
export function PastedText(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, field] = [useTranslations("act"), useField(props)];
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
  return (
    <div className="grid gap-3 text-sm">
      <Preview text={typed("text")} before={facts.paragraphs.length} version={facts.paragraphsOf} />
      <details className="more">
        <summary>{t("upload.changePasted")}</summary>
        <div className="mt-2">{area}</div>
      </details>
    </div>
  );
}
