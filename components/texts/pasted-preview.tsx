"use client";

import { useTranslations } from "next-intl";
import { ReadParagraphs } from "@/components/texts/read-paragraphs";
import { useFocusOn } from "@/components/ui/use-focus-on";
import { paragraphsIn } from "@/domain/paragraphs";
import { previewedAs } from "@/domain/previewed";

/** A pasted text as it was read, to be looked at before it is accepted. A module of its own, loaded only then. */
export function PastedPreview({ text }: { text: string }) {
  const t = useTranslations("act.upload");
  const head = useFocusOn<HTMLParagraphElement>(text);
  const paragraphs = paragraphsIn(text);
  return (
    <>
      <input type="hidden" name="previewed" value={previewedAs(text)} />
      <p id="previewed" ref={head} tabIndex={-1} role="status" className="text-pretty outline-none">
        {t("lookPasted", { count: paragraphs.length })}
      </p>
      <ReadParagraphs paragraphs={paragraphs} />
    </>
  );
}
