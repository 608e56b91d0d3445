import { useTranslations } from "next-intl";
import { CirculatedUntil } from "@/components/circulations/circulated-until";
import { useInsideRests } from "@/components/documents/inside-rests";
import { useInsideStands } from "@/components/documents/inside-stands";
import { useStanding } from "@/components/documents/standing";
import { MeetingName } from "@/components/meetings/meeting-name";
import { BriefFoot } from "@/components/positions/brief-foot";
import { OwnWordsShown } from "@/components/positions/own-words";
import { Changes } from "@/components/texts/changes";
import { TextTitle } from "@/components/texts/text-head";
import { Day } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import { SampleNotice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { BriefView } from "@/domain/views/brief";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = { view: BriefView; reader: Reader };

/** A brief for a minister on one text: where it stands, what changed, our position and our points. One page on paper. */
export function BriefPage({ view, reader }: Props) {
  const [t, memberName] = [useTranslations(), useMemberName()];
  const { inside, changes, word, answered, member } = view;
  const [standsOf, restsOf, standing] = [useInsideStands(), useInsideRests(), useStanding()];
  const changed = changes?.filter(({ kind, moved }) => kind !== "same" || moved) ?? [];
  return (
    <div className="brief max-w-text">
      {inside.sample && <SampleNotice />}
      <TextTitle name={t("brief.title")} title={inside.title}>
        {inside.reference} · {t("brief.onlyYou", { state: memberName(member, { inText: true }) })}
      </TextTitle>
      <div className="grid gap-8">
        <Section id="stands" title={t("brief.stands")}>
          <p className="pt-3">
            <b>{standing({ ...inside, phase: null, outcome: null }).word}.</b> {standsOf(inside)}
          </p>
          <p className="pt-1">
            <span className="text-ink-2">{t("word.actionHolder")}:</span> {restsOf(inside)}
          </p>
          {inside.awaited?.startsOn && (
            <p className="pt-1">
              <span className="text-ink-2">{t("brief.before")}:</span> <MeetingName meeting={inside.awaited} />,{" "}
              <Day value={inside.awaited.startsOn} />
            </p>
          )}
          {inside.circulation && <CirculatedUntil circulation={inside.circulation} zone={reader?.zone ?? undefined} />}
        </Section>
        <Section id="ours" title={t("brief.ours")}>
          <OwnWordsShown words={view} />
          {answered.length > 0 && <h3 className="pt-3 text-sm font-normal text-ink-2">{t("brief.capital")}</h3>}
          {answered.length > 0 && (
            <ul className="text-sm">
              {answered.flatMap(({ id, forName, answers }) =>
                answers.map(({ anchor, text }) => (
                  <li key={`${id} ${anchor}`} className="py-1">
                    <span className="text-ink-2">{forName}:</span> <span className="whitespace-pre-wrap">{text}</span>
                  </li>
                )),
              )}
            </ul>
          )}
        </Section>
        <Section id="changed" title={t("brief.changed")}>
          {changed.length > 0 && word ? (
            <>
              <p className="pt-3 pb-2 text-sm">
                {t("brief.changedCount", { count: changed.length, from: word.version })}{" "}
                <Link
                  href={`/documents/${inside.address}/compare?from=${word.version}&to=${inside.standing.version}`}
                  className="off-paper"
                >
                  {t("position.difference.sides")}
                </Link>
              </p>
              <div className="pairs in-one">
                <Changes changes={changed} inline />
              </div>
            </>
          ) : (
            <p className="pt-3">{t(word ? "brief.nothing" : "brief.noWord")}</p>
          )}
        </Section>
      </div>
      <BriefFoot reader={reader} member={member} back={`/documents/${inside.address}/draft`} />
    </div>
  );
}
