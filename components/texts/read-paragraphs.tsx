"use client";

import { useTranslations } from "next-intl";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { unpairedBrackets } from "@/domain/brackets";
import type { Paragraph } from "@/domain/paragraphs";
import { markedOff } from "@/domain/structure";

/** Brackets that do not pair, each with its paragraph: the text can be kept so, but its passages are then counted otherwise than meant. */
function Unpaired({ paragraphs }: { paragraphs: Paragraph[] }) {
  const [t, paragraphName] = [useTranslations("act.upload"), useParagraphName()];
  const unpaired = unpairedBrackets(paragraphs);
  if (unpaired.length === 0) return null;
  return (
    <ul className="grid gap-1 border-l-2 border-accent pl-3 font-medium">
      {unpaired.map(({ anchor, cited, kind }) => (
        <li key={`${anchor} ${kind}`}>{t(`unpaired.${kind}`, { paragraph: paragraphName(cited) })}</li>
      ))}
      <li className="font-normal text-ink-2">{t("unpaired.pairs")}</li>
    </ul>
  );
}

/** A text as it was read, each paragraph with what it is taken for. */
export function ReadParagraphs({ paragraphs }: { paragraphs: Paragraph[] }) {
  const t = useTranslations("act.upload");
  return (
    <>
      <Unpaired paragraphs={paragraphs} />
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
    </>
  );
}
