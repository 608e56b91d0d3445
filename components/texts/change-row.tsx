import { useTranslations } from "next-intl";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { Wording } from "@/components/texts/wording";
import type { Change, Piece } from "@/domain/comparison";
import { fragmentOf } from "@/domain/paragraphs";
import { markedOff } from "@/domain/structure";

const without = (pieces: Piece[], kind: Piece["kind"]) => pieces.filter((piece) => piece.kind !== kind);
const clause = "clause-text whitespace-pre-wrap";

/** One paragraph that changed, moved, came or went: beside one another on a wide screen, in one run on a narrow one. */
export function ChangeRow({ change, inline }: { change: Change; inline: boolean }) {
  const [t, paragraphName] = [useTranslations("text.compare"), useParagraphName()];
  const { from, to, pieces } = change;
  const side = to ?? from;
  if (!side) return null;
  const { mark } = markedOff(side.text);
  // A paragraph that was taken out has no place in the later text that its address could lead to.
  const id = to ? fragmentOf(to.anchor) : `was-${fragmentOf(side.anchor)}`;
  return (
    <div className="pair" id={id}>
      <a className="anchor" href={`#${id}`} aria-label={paragraphName(side.cited)}>
        {mark ?? "¶"}
      </a>
      {!inline && (
        <>
          <p lang="en" className={`${clause} was`}>
            {from ? <Wording pieces={without(pieces, "added")} /> : <Nothing>{t("notYet")}</Nothing>}
          </p>
          <p lang="en" className={`${clause} now-side`}>
            {to ? <Wording pieces={without(pieces, "removed")} /> : <Nothing>{t("noMore")}</Nothing>}
          </p>
        </>
      )}
      <p lang="en" className={`${clause} inline-side`}>
        <Wording pieces={pieces} />
      </p>
      <Note change={change} />
    </div>
  );
}

const Nothing = ({ children }: { children: string }) => (
  <span className="font-sans text-sm text-ink-2">{children}</span>
);

/** What became of the paragraph as a whole, in words. */
function Note({ change: { kind, moved, from, to } }: { change: Change }) {
  const [t, paragraphName] = [useTranslations("text.compare"), useParagraphName()];
  const was = from ? paragraphName(from.cited).toLowerCase() : "";
  const renumbered = from && to && from.cited.sort === "operative" && from.cited.name !== to.cited.name;
  const note =
    kind === "added"
      ? t("newParagraph")
      : kind === "removed"
        ? t("takenOut", { paragraph: was })
        : moved
          ? t("moved", { paragraph: was })
          : renumbered
            ? t("renumbered", { paragraph: was })
            : null;
  return note && <p className="note">{note}</p>;
}
