"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/steps/day-field";
import { useDecisionName } from "@/components/steps/decision-name";
import type { StepFormProps } from "@/components/steps/form-props";
import { ReasonField } from "@/components/steps/reason-field";
import { SittingField } from "@/components/steps/sitting-field";
import { useField } from "@/components/steps/use-field";
import { VerbDoubt } from "@/components/steps/verb-doubt";
import { SelectField, TextField } from "@/components/ui/field";
import { outcomes } from "@/domain/documents";
import { isCorrectable } from "@/domain/may-act";
import { citing } from "@/domain/sitting-named";

/** What was wrong with a recorded decision, and what is right. */
export function CorrectFields(props: StepFormProps) {
  const { facts } = props;
  const [t, field] = [useTranslations(), useField(props)];
  const standing = facts.decisions.filter(isCorrectable);
  const asked =
    standing.find(({ id }) => id === facts.asked.decision) ?? (standing.length === 1 ? standing[0] : undefined);
  const named = useDecisionName();
  const concludes = (asked ? [asked] : standing).some(({ outcome }) => outcome !== null);
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
      <VerbDoubt {...props} />
      {concludes && (
        <SelectField {...field("outcome", { first: asked?.outcome ?? "" })}>
          <option value="">{asked ? "–" : t("act.unchanged")}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcome.${outcome}`)}
            </option>
          ))}
        </SelectField>
      )}
      <DayField {...props} first={asked?.day ?? ""} />
      <SittingField
        {...props}
        first={asked?.circulation ? citing(asked.circulation) : asked?.meeting?.address}
        meetings={facts.meetings}
        none={asked ? t("word.unknown") : t("act.unchanged")}
      />
      <ReasonField {...props} hint={t("act.hint.correctReason")} />
    </>
  );
}
