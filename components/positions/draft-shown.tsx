import { useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { Moment } from "@/components/ui/date";
import { Fact, Facts } from "@/components/ui/facts";
import type { Draft } from "@/domain/drafts";

type Props = { draft: Draft; zone?: string };

/** A draft as it was last saved: its words, and what is for the delegation's own eyes. */
export function DraftShown({ draft, zone }: Props) {
  const t = useTranslations();
  const paragraphName = useParagraphName();
  const { stance, reason, paragraphs, edits, note, version, savedBy, savedAt, cited } = draft;
  const nameOf = (anchor: string) => {
    const found = cited.find((one) => one.anchor === anchor);
    return found ? paragraphName(found.cited) : anchor;
  };
  return (
    <Facts>
      <Fact name={t("word.version")}>{version}</Fact>
      <Fact name={t("word.position")}>
        {stance ? (
          <span className="inline-flex items-center gap-2">
            <StanceMark stance={stance} /> {t(`stance.${stance}`)}
          </span>
        ) : (
          <span className="text-ink-2">{t("position.draft.noStance")}</span>
        )}
      </Fact>
      {reason && (
        <Fact name={t("word.reason")}>
          <span className="whitespace-pre-wrap">{reason}</span>
        </Fact>
      )}
      {paragraphs.length > 0 && <Fact name={t("act.field.paragraph")}>{paragraphs.map(nameOf).join(", ")}</Fact>}
      {edits.map(({ anchor, words, needed }) => (
        <Fact key={anchor} name={t("position.draft.wordsFor", { paragraph: lowered(nameOf(anchor)) })}>
          <span lang="en" className="title whitespace-pre-wrap">
            {words}
          </span>{" "}
          <span className="text-ink-2">({t(needed ? "position.draft.needed" : "position.draft.suggested")})</span>
        </Fact>
      ))}
      {note && (
        <Fact name={t("act.field.note")}>
          <span className="whitespace-pre-wrap">{note}</span>
        </Fact>
      )}
      {savedBy && (
        <Fact name={t("position.draft.saved")}>
          {savedBy}, <Moment value={new Date(savedAt)} zone={zone} />
        </Fact>
      )}
    </Facts>
  );
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
