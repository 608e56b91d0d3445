import { useLocale, useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { Moment } from "@/components/ui/date";
import { isWaiting } from "@/domain/drafts";
import { homeStands } from "@/domain/home-clearance";
import type { OwnWords } from "@/domain/views/brief";
import { dayText } from "@/i18n/dates";

/** What the state said last, what its delegation drafts, its points for its own eyes, and how its clearance at home stands. */
export function OwnWordsShown({ words: { word, draft, home, since } }: { words: OwnWords }) {
  const [t, locale, paragraphName] = [useTranslations(), useLocale(), useParagraphName()];
  const nameOf = (anchor: string) => {
    const found = draft?.cited.find((one) => one.anchor === anchor);
    return found ? paragraphName(found.cited) : anchor;
  };
  const open = draft && !draft.submittedAt ? draft : null;
  return (
    <dl className="grid gap-2.5 pt-3">
      <Said name={t("brief.word")}>
        {word ? (
          <>
            <span className="inline-flex flex-wrap items-center gap-2 font-medium">
              <StanceMark stance={word.stance} stale={since !== null && word.version < since} />
              {t("brief.said", {
                stance: t(`stance.${word.stance}`),
                version: word.version,
                date: dayText(word.on, locale),
              })}
            </span>
            {word.reason && <span className="block whitespace-pre-wrap">{word.reason}</span>}
          </>
        ) : (
          t("brief.noWord")
        )}
      </Said>
      {open?.overtakenAt && (
        <Said name={t("brief.draft", { version: open.version })}>
          {t.rich("position.draft.overtaken", { moment: () => <Moment value={new Date(open.overtakenAt ?? "")} /> })}
        </Said>
      )}
      {open && isWaiting(open) && (
        <Said name={t("brief.draft", { version: open.version })}>
          {open.stance ? t(`stance.${open.stance}`) : t("position.draft.noStance")}
          {open.reason && <span className="block whitespace-pre-wrap">{open.reason}</span>}
          {open.edits.map(({ anchor, words }) => (
            <span key={anchor} lang="en" className="title block whitespace-pre-wrap">
              {nameOf(anchor)}: {words}
            </span>
          ))}
        </Said>
      )}
      {draft?.note && (
        <Said name={t("brief.points")}>
          <span className="whitespace-pre-wrap">{draft.note}</span>
        </Said>
      )}
      {home && (
        <Said name={t("brief.home")}>
          {t(`brief.homeStands.${homeStands(home, since)}`, {
            version: home.version ?? 0,
            date: home.day ? dayText(home.day, locale) : "",
          })}
        </Said>
      )}
    </dl>
  );
}

function Said({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
