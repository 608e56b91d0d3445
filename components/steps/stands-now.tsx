import { useTranslations } from "next-intl";
import { StepSentence } from "@/components/documents/step-sentence";
import { MeetingName } from "@/components/meetings/meeting-name";
import { DraftShown } from "@/components/positions/draft-shown";
import { LeadFacts } from "@/components/steps/lead-facts";
import { Moment } from "@/components/ui/date";
import { Fact, Facts } from "@/components/ui/facts";
import { useHolderName } from "@/components/ui/holder-name";
import { useList, useSectorName } from "@/components/ui/names";
import type { StepView } from "@/domain/views/step";

/** What stands now, beside what was typed on an older state of the document. */
export function StandsNow({ view: { facts, last } }: { view: StepView }) {
  const [t, list, sectorName] = [useTranslations(), useList(), useSectorName()];
  const { stage, title, standing, versions, act, paragraphs, drafts } = facts;
  const latest = versions[0];
  const by = useHolderName()(last?.inside?.actor.name ? last.inside.actor.holder : null);
  return (
    <section aria-labelledby="now" className="mb-6 max-w-text rounded-md border border-line bg-surface px-5 py-4">
      <h2 id="now" className="text-sm">
        {t("act.now")}
      </h2>
      <Facts>
        <Fact name={t("word.title")}>
          <span lang="en">{title}</span>
        </Fact>
        <Fact name={t("word.stage")}>{stage ? t(`stage.${stage}`) : t("word.unknown")}</Fact>
        {act === "facts" && (
          <>
            <Fact name={t("word.type")}>{t(`type.${facts.type}`)}</Fact>
            <Fact name={t("word.track")}>{t(`track.${facts.track}`)}</Fact>
            <Fact name={t("word.finalBody")}>{t(`document.finalBody.${facts.finalBody}`)}</Fact>
            <Fact name={t("word.targetSummit")}>
              {facts.summit ? <MeetingName meeting={facts.summit} /> : t("act.notSet")}
            </Fact>
            <LeadFacts leadMembers={facts.leadMembers} leadBodies={facts.leadBodies} />
            {facts.sectors.length > 0 && <Fact name={t("word.sector")}>{list(facts.sectors.map(sectorName))}</Fact>}
            {facts.purpose && (
              <Fact name={t("word.purpose")}>
                <span lang="en">{facts.purpose}</span>
              </Fact>
            )}
          </>
        )}
        {latest && <Fact name={t("word.version")}>{latest.number}</Fact>}
        {standing.pending && <Fact name={t("outcome.pending")}>{facts.pending?.name}</Fact>}
        {last && (
          <Fact name={t("act.nowLast")}>
            <StepSentence line={last} linked={false} />{" "}
            {last.inside && (
              <span className="text-ink-2">
                <Moment value={new Date(last.inside.recordedAt)} />
                {by && ` · ${by}`}
              </span>
            )}
          </Fact>
        )}
      </Facts>
      {(act === "draft" || act === "submitDraft") && drafts[0] && <DraftShown draft={drafts[0]} />}
      {act === "version" && paragraphs.length > 0 && (
        <div lang="en" className="title mt-3 grid max-h-96 gap-2 overflow-y-auto text-sm">
          {paragraphs.map(({ anchor, text }) => (
            <p key={anchor}>{text}</p>
          ))}
        </div>
      )}
    </section>
  );
}
