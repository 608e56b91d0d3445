import type { ReactNode } from "react";
import { BracketedText } from "@/components/texts/bracketed-text";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { bracketsIn } from "@/domain/brackets";
import { fragmentOf, type Paragraph } from "@/domain/paragraphs";
import { type Cited, citedAs, markedOff } from "@/domain/structure";

type Props = {
  paragraphs: Paragraph[];
  onlyBrackets?: boolean;
  /** What stands under a paragraph, such as what is said about it. */
  beside?: (anchor: string, name: string) => ReactNode;
};

/** A text as it is read: each paragraph at an address of its own, its number or sign in the margin. */
export function Clauses({ paragraphs, onlyBrackets = false, beside }: Props) {
  const cited = citedAs(paragraphs);
  return paragraphs.map((paragraph, at) => {
    const agreed = bracketsIn(paragraph.text).every(({ kind }) => kind === "agreed");
    if (onlyBrackets && agreed) return null;
    const name = cited[at] ?? { sort: "other", name: "" };
    return <Clause key={paragraph.anchor} paragraph={paragraph} cited={name} beside={beside} />;
  });
}

type One = { paragraph: Paragraph; cited: Cited; beside: Props["beside"] };

function Clause({ paragraph: { anchor, kind, text }, cited, beside }: One) {
  const paragraphName = useParagraphName();
  const { mark, body } = markedOff(text);
  const Said = kind === "heading" || kind === "title" ? "h2" : "p";
  return (
    <div id={fragmentOf(anchor)} className={`clause is-${kind}`}>
      <a href={`#${fragmentOf(anchor)}`} aria-label={paragraphName(cited)}>
        {mark ?? "¶"}
      </a>
      <Said className="leading-7 whitespace-pre-wrap">
        <BracketedText text={mark ? body : text} />
      </Said>
      {beside?.(anchor, paragraphName(cited))}
    </div>
  );
}
