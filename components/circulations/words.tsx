import { useLocale, useTranslations } from "next-intl";
import { useMomentText } from "@/components/circulations/moments";
import { useSaidWord } from "@/components/circulations/said-word";
import { StanceMark } from "@/components/positions/stance-mark";
import { useList, useMemberName } from "@/components/ui/names";
import type { CirculatedText, CirculatedWord, CirculationView } from "@/domain/views/circulations";
import { dayText } from "@/i18n/dates";

type Props = { text: CirculatedText; view: CirculationView };

/** What was said on one text, as far as the reader may see it: their own state's word, and for some that of others. */
export function Words({ text, view }: Props) {
  const [t, list, memberName] = [useTranslations("circulation"), useList(), useMemberName()];
  const own = text.words.find(({ member }) => member === view.own);
  const others = text.words.filter(({ member, reason, proposed }) => member !== view.own && (reason || proposed));
  const later = text.later.filter(({ member, reason, proposed }) => member === view.own || reason || proposed);
  const yet = text.heard?.yet ?? [];
  const running = view.state === "open" || view.state === "past";
  return (
    <>
      {own && <Said word={own} text={text} view={view} own />}
      {!own && view.own && running && (
        <p className="restricted text-sm">{t(view.rule === "silence" ? "ownNoneSilence" : "ownNone")}</p>
      )}
      {others.map((word) => (
        <Said key={word.member} word={word} text={text} view={view} />
      ))}
      {later.length > 0 && (
        <div className="restricted grid gap-1">
          <p className="text-sm font-medium">{t("afterEnd")}</p>
          {later.map((word) => (
            <Said key={word.member} word={word} text={text} view={view} own={word.member === view.own} after />
          ))}
        </div>
      )}
      {running && view.rule === "reply" && yet.length > 0 && (
        <p className="restricted text-sm text-pretty text-ink-2">
          {t("yet", { states: list(yet.map((code) => memberName(code, { inText: true }))) })}
        </p>
      )}
    </>
  );
}

type Word = Props & { word: CirculatedWord; own?: boolean; after?: boolean };

function Said({ word, text, view, own = false, after = false }: Word) {
  const [t, locale] = [useTranslations(), useLocale()];
  const [memberName, momentOf] = [useMemberName(), useMomentText()];
  const moment = word.on ? dayText(word.on, locale) : momentOf(word.at);
  const said = { stance: useSaidWord(view)(word).toLowerCase(), moment };
  return (
    <div className="restricted grid gap-1 text-sm">
      <p className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2">
        <StanceMark stance={word.stance} />
        <span>
          {own
            ? t("circulation.ownWord", said)
            : t("circulation.otherWord", { ...said, state: memberName(word.member) })}
          {word.late && !after && <b className="font-medium">. {t("circulation.afterDate")}</b>}
          {word.version < text.version && `. ${t("circulation.carried", { version: word.version })}`}
        </span>
      </p>
      {word.reason && <p className="wrap-anywhere text-ink-2">{t("circulation.reason", { reason: word.reason })}</p>}
      {word.proposed && (
        <p className="wrap-anywhere text-ink-2">{t("circulation.proposed", { words: word.proposed })}</p>
      )}
    </div>
  );
}
