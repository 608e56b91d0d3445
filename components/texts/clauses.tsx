import { BracketedText } from "@/components/texts/bracketed-text";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { bracketsIn } from "@/domain/brackets";
import { fragmentOf, type Paragraph } from "@/domain/paragraphs";
import { type Cited, citedAs, markedOff } from "@/domain/structure";

/** A text as it is read: each paragraph at an address of its own, its number or sign in the margin. */
export function Clauses({ paragraphs, onlyBrackets = false }: { paragraphs: Paragraph[]; onlyBrackets?: boolean }) {
  const cited = citedAs(paragraphs);
  return paragraphs.map((paragraph, at) => {
    const agreed = bracketsIn(paragraph.text).every(({ kind }) => kind === "agreed");
    if (onlyBrackets && agreed) return null;
    return <Clause key={paragraph.anchor} paragraph={paragraph} cited={cited[at] ?? { sort: "other", name: "" }} />;
  });
}

function Clause({ paragraph: { anchor, kind, text }, cited }: { paragraph: Paragraph; cited: Cited }) {
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
    </div>
  );
}
