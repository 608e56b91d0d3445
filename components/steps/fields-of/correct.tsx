"use client";

import { useLocale, useTranslations } from "next-intl";
import { useBodyName } from "@/components/documents/body-name";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { DayField } from "@/components/steps/day-field";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { ReasonField } from "@/components/steps/reason-field";
import { useField } from "@/components/steps/use-field";
import { SelectField, TextField } from "@/components/ui/field";
import { outcomes } from "@/domain/documents";
import type { DecisionLine } from "@/domain/views/inside";
import { dayText } from "@/i18n/dates";

/** What was wrong with a recorded decision, and what is right. */
export function CorrectFields(props: StepFormProps) {
  const { facts } = props;
  const [t, field] = [useTranslations(), useField(props)];
  const standing = facts.decisions.filter(({ stands }) => stands);
  const asked =
    standing.find(({ id }) => id === facts.asked.decision) ?? (standing.length === 1 ? standing[0] : undefined);
  const named = useDecisionName();
  return (
    <>
      <SelectField {...field("decision", { first: asked?.id })}>
        {!asked && <option value="">{t("act.choose")}</option>}
        {standing.map((decision) => (
          <option key={decision.id} value={decision.id}>
            {named(decision)}
          </option>
        ))}
      </SelectField>
      <p className="text-sm text-ink-2">{t(asked ? "act.hint.correct" : "act.hint.correctOnly")}</p>
      <TextField {...field("verb", { first: asked?.gap ? "" : asked?.verb })} lang="en" />
      <SelectField {...field("outcome", { first: asked?.outcome ?? "" })}>
        <option value="">{asked ? "–" : t("act.unchanged")}</option>
        {outcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`outcome.${outcome}`)}
          </option>
        ))}
      </SelectField>
      <DayField {...props} first={asked?.day ?? ""} />
      <MeetingField
        {...field("meeting", { first: asked?.meeting?.address })}
        meetings={facts.meetings}
        none={asked ? t("word.unknown") : t("act.unchanged")}
      />
      <ReasonField {...props} hint={t("act.hint.correctReason")} />
    </>
  );
}

/** A decision in few words: its meeting or body, its verb, its day. */
function useDecisionName() {
  const [locale, meetingName, bodyName] = [useLocale(), useMeetingName(), useBodyName()];
  return ({ meeting, body, verb, day }: DecisionLine) =>
    [meeting ? meetingName(meeting, "short") : body && bodyName(body), verb, day && dayText(day, locale)]
      .filter(Boolean)
      .join(" · ");
}
