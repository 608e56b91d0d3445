"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { useDecisionName } from "@/components/steps/decision-name";
import { Moment } from "@/components/ui/date";
import { Fact, Facts } from "@/components/ui/facts";
import { useList, useMemberName } from "@/components/ui/names";
import { moveWord } from "@/domain/acts";
import { contradicts } from "@/domain/verbs";
import type { PendingView } from "@/domain/views/pending";
import type { StepFacts } from "@/domain/views/step";
import { dayText } from "@/i18n/dates";

type Props = { facts: StepFacts; pending: PendingView };

/** All that an officer recorded, as a second one reads it before confirming it, or taking it back. */
export function Recorded({ facts, pending }: Props) {
  const t = useTranslations();
  const { kind, move, name, recordedAt } = pending;
  const step = kind === "correct" || kind === "record" ? kind : move && moveWord({ ...facts, act: move });
  return (
    <section aria-labelledby="recorded" className="min-w-0 rounded-md border border-line bg-surface px-5 py-4">
      <h2 id="recorded" className="text-base">
        {t("outcome.pending")}
      </h2>
      <p className="pt-1 pb-2 text-xs text-ink-2">
        {t.rich("act.recorded.by", { name, moment: () => <Moment value={new Date(recordedAt)} /> })}
      </p>
      {contradicts(pending.verb, pending.outcome) && (
        <p className="border-l-4 border-line-strong pb-2 pl-3 text-sm">
          {t.rich("act.recorded.otherOutcome", {
            verb: pending.verb ?? "",
            outcome: pending.outcome ? t(`outcome.${pending.outcome}`) : "",
            quoted: (words) => <span lang="en">{words}</span>,
          })}
        </p>
      )}
      <Facts>
        {step && <Fact name={t("word.move")}>{t(`move.${step}`)}</Fact>}
        {kind === "gap" && <Fact name={t("word.decision")}>{t("act.recorded.gap")}</Fact>}
        <Corrected facts={facts} pending={pending} />
        {useSaid(facts, pending).map(([label, said]) => (
          <Fact key={label} name={label}>
            {said}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

/** The decision that a correction speaks of, as it stands. */
function Corrected({ facts, pending }: Props) {
  const [t, named] = [useTranslations("act.recorded"), useDecisionName()];
  const wrong = facts.decisions.find(({ id }) => id === pending.corrects);
  return wrong && <Fact name={t("wrong")}>{named(wrong)}</Fact>;
}

/** What was said, each with its name, in the order of the forms; what was not said is left out. */
function useSaid({ standing }: StepFacts, pending: PendingView): [string, ReactNode][] {
  const [t, locale, meetingName] = [useTranslations(), useLocale(), useMeetingName()];
  const [list, memberName] = [useList(), useMemberName()];
  const { outcome, outcomeReason, verb, reported, meeting, day, stage, conditions, source, takingPart, reason } =
    pending;
  const left = standing.clearances.filter(({ id }) => pending.left.includes(id));
  const label = (field: string) => t(`act.recorded.${field}` as never);
  const lines: [string, ReactNode][] = [
    [label("meeting"), meeting && meetingName(meeting)],
    [t("act.meetingOrCirculation"), pending.byCirculation && t("act.byCirculation")],
    [label("verb"), reported ? t(`act.recordKind.${reported}`) : verb && <span lang="en">{verb}</span>],
    [label("outcome"), outcome && t(`outcome.${outcome}`)],
    [label("outcomeReason"), outcomeReason],
    [label("day"), day && dayText(day, locale)],
    [label("stage"), stage && t(`stage.${stage}`)],
    [label("conditions"), conditions.join("; ")],
    [label("left"), list(left.map(({ of }) => memberName(of)))],
    [label("states"), list(pending.states.map((code) => memberName(code)))],
    [label("takingPartReason"), pending.takingPartReason],
    [label("takingPart"), takingPart && <span lang="en">{takingPart}</span>],
    [
      label("source"),
      source && [t(`act.sourceKind.${source.kind}`), source.label, source.url].filter(Boolean).join(" · "),
    ],
    [label(pending.kind === "gap" ? "gapReason" : "reason"), reason],
    [label("notes"), pending.notes.map((note) => t(`act.field.${note}`)).join("; ")],
  ];
  return lines.filter(([, said]) => said);
}
