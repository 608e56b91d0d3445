"use client";

import { useTranslations } from "next-intl";
import type { Paragraph } from "@/domain/paragraphs";
import { markedOff } from "@/domain/structure";

/** A text as it was read, each paragraph with what it is taken for. */
export function ReadParagraphs({ paragraphs }: { paragraphs: Paragraph[] }) {
  const t = useTranslations("act.upload");
  return (
    <div className="rounded-sm border border-line bg-surface px-4 py-2">
      {paragraphs.map(({ anchor, kind, text }) => {
        const { mark, body } = markedOff(text);
        return (
          <div key={anchor} className={`clause is-${kind}`}>
            <span className="text-ink-2">{mark ?? "¶"}</span>
            <p lang="en" className="title text-base whitespace-pre-wrap">
              {mark ? body : text}
              <span className="block font-sans text-xs text-ink-2">{t(`kind.${kind}`)}</span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
