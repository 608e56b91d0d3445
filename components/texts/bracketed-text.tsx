import type { ReactNode } from "react";
import { useMemberName } from "@/components/ui/names";
import { bracketsIn, type TextPart } from "@/domain/brackets";

/** A paragraph with the words that are not yet agreed marked, and the states that hold them named to those who listen. */
export function BracketedText({ text }: { text: string }): ReactNode {
  return bracketsIn(text).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no name but their place
    <Part key={at} part={part} />
  ));
}

function Part({ part }: { part: TextPart }) {
  const memberName = useMemberName();
  if (part.kind === "agreed") return part.text;
  return (
    <span className="bracket">
      [
      {part.holders.length > 0 && (
        <b>
          {part.holders.map((code, at) => (
            <abbr key={code} title={memberName(code)} className="no-underline">
              {at > 0 && ", "}
              {code}
            </abbr>
          ))}
          :{" "}
        </b>
      )}
      <BracketedText text={part.text} />]
    </span>
  );
}
