import { useLocale, useTranslations } from "next-intl";
import { actKey } from "@/components/circulations/asks";
import { useMomentText } from "@/components/circulations/moments";
import { ReceiptPress } from "@/components/circulations/receipt-press";
import { useSaidWord } from "@/components/circulations/said-word";
import { useRefusal } from "@/components/documents/refusal";
import { ButtonLink } from "@/components/ui/button";
import { circulationSlug } from "@/domain/circulations";
import type { CirculationView } from "@/domain/views/circulations";
import { dayText } from "@/i18n/dates";

/** What the reader may do with a circulation; what is off for now says why. The next thing to do stands out. */
export function CirculationActs({ view }: { view: CirculationView }) {
  const [t, said, refusal] = [useTranslations("page.circulations"), useSaidWord(view), useRefusal()];
  const [locale, momentOf] = [useLocale(), useMomentText()];
  const ended = view.state === "closed" || view.state === "cancelled";
  if (view.acts.length === 0 || ended) return null;
  const free = view.acts.filter(({ refusal }) => !refusal);
  const off = view.acts.filter(({ refusal }) => refusal && refusal.code !== "alreadyReceived");
  const given = view.texts.map(({ words, version }) =>
    words.findLast((word) => word.member === view.own && word.at >= view.sentAt && word.version === version),
  );
  const last = given.reduce((latest, word) => (word && (!latest || word.at > latest.at) ? word : latest), given[0]);
  const replied = given.every((word) => word !== undefined);
  const changes = replied && free.some(({ act }) => act === "reply");
  const next = free.find(({ act }) => (act === "reply" && !replied) || (act === "close" && view.state === "past"));
  return (
    <section aria-labelledby="acts" className="off-paper">
      <h2 id="acts" className="border-b border-ink pb-2">
        {t(replied ? "yourReply" : view.own ? "yourPart" : "officePart")}
      </h2>
      {replied && last && (
        <p className="pt-3">
          {t("replied", {
            texts: given.length,
            stance: said(last).toLowerCase(),
            moment: last.on ? dayText(last.on, locale) : momentOf(last.at),
          })}{" "}
          {changes && t("mayChange")}
        </p>
      )}
      <ul className="grid gap-2.5 pt-4">
        {free.map(({ act }) => (
          <li key={act}>
            {act === "receive" ? (
              <ReceiptPress circulation={view.id} on={`circulations/${view.id}`} wide explained />
            ) : (
              <ButtonLink
                href={`/circulations/${view.id}/steps/${circulationSlug(act)}`}
                primary={act === next?.act}
                className="w-full text-center"
              >
                {t(changes && act === "reply" ? "changeReply" : `acts.${actKey(act, view)}`)}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      {off.map(
        ({ act, refusal: why }) =>
          why && (
            <p key={act} className="pt-3 text-sm text-ink-2">
              <span className="font-medium">{t(`acts.${actKey(act, view)}`)}</span>
              {". "}
              {refusal(why)}
            </p>
          ),
      )}
    </section>
  );
}
