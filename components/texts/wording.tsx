import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Piece } from "@/domain/comparison";

const holders = /\[(\s*[A-Z]{2}(?:\s*,\s*[A-Z]{2})*\s*:)/;

/** Words in which the states that hold a bracket stand apart, for they are not printed. */
function Words({ text }: { text: string }) {
  return text.split(holders).map((part, at) =>
    at % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no name but their place
      <Fragment key={at}>
        [<b className="holders">{part}</b>
      </Fragment>
    ) : (
      part
    ),
  );
}

/** A wording with what came in and what was taken out, marked by lines and said to those who listen. */
export function Wording({ pieces }: { pieces: Piece[] }) {
  const t = useTranslations("text.compare");
  return pieces.map(({ kind, text }, at) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: parts of a text have no name but their place
    if (kind === "same") return <Words key={at} text={text} />;
    const Mark = kind === "added" ? "ins" : "del";
    return (
      <Mark key={at}>
        <span className="sr-only">{t(`said.${kind}`)} </span>
        <Words text={text} />
        <span className="sr-only"> {t("said.end")} </span>
      </Mark>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: above
  });
}
