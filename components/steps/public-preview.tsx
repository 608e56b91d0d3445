import { useTranslations } from "next-intl";
import { History } from "@/components/documents/history";
import { Standing } from "@/components/documents/standing";
import { MeetingName } from "@/components/meetings/meeting-name";
import { LeadFacts } from "@/components/steps/lead-facts";
import { Fact, Facts } from "@/components/ui/facts";
import { useSectorName } from "@/components/ui/names";
import type { StepView } from "@/domain/views/step";

/** Exactly what the public will see of a document once it is listed or released, or what it sees `now`. */
export function PublicPreview({ view: { facts, toBeShown }, now = false }: { view: StepView; now?: boolean }) {
  const [t, sectorName] = [useTranslations(), useSectorName()];
  const shown = (now && facts.publicNow) || facts;
  const { type, track, title, leadMembers, leadBodies, summit, phase, outcome, formerTitles } = shown;
  const stage = shown.stage === "superseded" ? shown.stage : null;
  const open = phase !== null && phase !== "concluded";
  return (
    <section aria-labelledby="preview" className="mb-7 max-w-text rounded-md border border-line bg-surface px-5 py-4.5">
      <h2 id="preview" className="text-base">
        {t(now ? "act.previewNow" : "act.preview")}
      </h2>
      <p className="mt-3 text-sm text-ink-2">
        {facts.reference} · {t(`type.${type}`)}
      </p>
      <p lang="en" className="title text-lg text-pretty">
        {title}
      </p>
      {formerTitles.map((former) => (
        <p key={former} className="text-sm text-ink-2">
          {t("word.formerTitle")}{" "}
          <span lang="en" className="title">
            {former}
          </span>
        </p>
      ))}
      <div className="mt-3">
        <Facts>
          <Fact name={t(open || !phase ? "word.phase" : "document.outcome")}>
            <Standing of={{ phase, stage, outcome }} />
          </Fact>
          <Fact name={t("word.track")}>{t(`track.${track}`)}</Fact>
          <LeadFacts leadMembers={leadMembers} leadBodies={leadBodies} />
          <Fact name={t(open ? "word.targetSummit" : "document.summit")}>
            {summit ? <MeetingName meeting={summit} /> : t(open ? "act.notSet" : "word.unknown")}
          </Fact>
          {!now && (
            <>
              <Fact name={t("word.finalBody")}>{t(`document.finalBody.${facts.finalBody}`)}</Fact>
              {facts.sectors.length > 0 && (
                <Fact name={t("word.sector")}>{facts.sectors.map(sectorName).join("; ")}</Fact>
              )}
              {facts.purpose && (
                <Fact name={t("word.purpose")}>
                  <span lang="en">{facts.purpose}</span>
                </Fact>
              )}
            </>
          )}
        </Facts>
        {!now && <History lines={toBeShown} />}
      </div>
    </section>
  );
}
