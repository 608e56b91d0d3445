import { useTranslations } from "next-intl";
import { History } from "@/components/documents/history";
import { Standing } from "@/components/documents/standing";
import { MeetingName } from "@/components/meetings/meeting-name";
import { Fact, Facts } from "@/components/ui/facts";
import { useList, useMemberName } from "@/components/ui/names";
import type { StepView } from "@/domain/views/step";

/** Exactly what the public will see of a document once it is listed or released. */
export function PublicPreview({ view: { facts, toBeShown } }: { view: StepView }) {
  const [t, list, memberName] = [useTranslations(), useList(), useMemberName()];
  const { reference, type, track, title, leadMembers, leadBodies, summit, phase, outcome, formerTitles } = facts;
  const leads = [...leadMembers.map((code) => memberName(code)), ...leadBodies];
  return (
    <section aria-labelledby="preview" className="mb-7 max-w-text rounded-md border border-line bg-surface px-5 py-4.5">
      <h2 id="preview" className="text-base">
        {t("act.preview")}
      </h2>
      <p className="mt-3 text-sm text-ink-2">
        {reference} · {t(`type.${type}`)}
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
          <Fact name={t("word.phase")}>
            <Standing of={{ phase, stage: null, outcome }} />
          </Fact>
          <Fact name={t("word.track")}>{t(`track.${track}`)}</Fact>
          <Fact name={t("word.leadState")}>{leads.length > 0 ? list(leads) : t("word.unknown")}</Fact>
          <Fact name={t("word.targetSummit")}>{summit ? <MeetingName meeting={summit} /> : t("word.unknown")}</Fact>
        </Facts>
        <History lines={toBeShown} />
      </div>
    </section>
  );
}
