"use client";

import { useTranslations } from "next-intl";
import { ReadParagraphs } from "@/components/texts/read-paragraphs";
import { useFocusOn } from "@/components/ui/use-focus-on";
import { isFarShorter, paragraphsIn } from "@/domain/paragraphs";
import { previewedAs } from "@/domain/previewed";

type Props = {
  text: string;
  /** How many paragraphs the version before has, and its number; it has none where there is none. */
  before: number;
  version: number | null;
};

/** A pasted text as it was read, to be looked at before it is accepted. A module of its own, loaded only then. */
export function PastedPreview({ text, before, version }: Props) {
  const t = useTranslations("act.upload");
  const head = useFocusOn<HTMLParagraphElement>(text);
  const paragraphs = paragraphsIn(text);
  return (
    <>
      <input type="hidden" name="previewed" value={previewedAs(text)} />
      <p id="previewed" ref={head} tabIndex={-1} role="status" className="text-pretty outline-none">
        {t("lookPasted", { count: paragraphs.length })}
      </p>
      {isFarShorter(paragraphs.length, before) && (
        <p className="font-medium text-pretty">
          {t("farShorter", { count: paragraphs.length, before, version: version ?? 0 })}
        </p>
      )}
      <ReadParagraphs paragraphs={paragraphs} />
    </>
  );
}
