import { useTranslations } from "next-intl";
import { ParagraphLinks } from "@/components/documents/paragraph-links";
import { Day } from "@/components/ui/date";
import { isCarried, type StateWord } from "@/domain/states-words";
import type { InsideView, PositionLine } from "@/domain/views/inside";

type Props = { row: StateWord; view: InsideView };

/** When a state's word was given and what it says; for others than those who see the word, the edits it proposes. */
export function PositionSays({ row: { word, edits, contested, takenBack }, view }: Props) {
  const t = useTranslations();
  return (
    <>
      {word.kind === "said" && (
        <>
          <p>
            <Day value={word.line.on} />
          </p>
          {isCarried(word, view.standing) && (
            <p>{t("inside.words.carried", { current: view.standing.version ?? 0 })}</p>
          )}
          {word.stale && <p>{t("word.positionStale", { n: word.line.version })}</p>}
          <Substance line={word.line} view={view} />
          {word.line.means && (
            <p>
              {t("inside.words.onBehalf", {
                means: t(`means.${word.line.means}`),
                answered: word.line.answered ? "yes" : "none",
              })}
            </p>
          )}
        </>
      )}
      {edits && (
        <>
          <p>{t.rich("inside.words.edits", { day: () => <Day value={edits.on} /> })}</p>
          <Substance line={edits} view={view} />
        </>
      )}
      {contested && (
        <p>
          {t.rich("inside.words.contested", {
            day: () => <Day value={contested.on} />,
            stance: t(`stance.${contested.stance}`).toLowerCase(),
          })}
        </p>
      )}
      {takenBack?.takenBack && (
        <p className="wrap-anywhere">
          {t.rich("inside.words.takenBack", {
            day: () => <Day value={takenBack.on} />,
            stance: t(`stance.${takenBack.stance}`).toLowerCase(),
            back: () => <Day value={takenBack.takenBack?.on ?? ""} />,
            reason: takenBack.takenBack.reason,
          })}
        </p>
      )}
    </>
  );
}

/** The reason or the proposed words, whether they are needed, and the paragraphs that they are about. */
function Substance({ line, view }: { line: PositionLine; view: InsideView }) {
  const t = useTranslations();
  const { stance, needed, reason, proposed, paragraphs, version } = line;
  return (
    <>
      {stance === "agreeWithEdits" && <p>{t(needed ? "stance.edit.needed" : "stance.edit.suggested")}</p>}
      {reason && <p className="max-w-text wrap-anywhere whitespace-pre-line text-ink">{reason}</p>}
      {proposed && (
        <p className="max-w-text wrap-anywhere whitespace-pre-line text-ink">
          {t("circulation.proposed", { words: proposed })}
        </p>
      )}
      {paragraphs.length > 0 && (
        <p>
          {t.rich("inside.words.paragraphs", {
            list: () => <ParagraphLinks of={`/documents/${view.address}/versions/${version}`} places={paragraphs} />,
          })}
        </p>
      )}
    </>
  );
}
