"use client";

import { useTranslations } from "next-intl";
import { useClearanceName } from "@/components/clearances/clearance-name";
import { NewClearanceFields } from "@/components/clearances/new-clearance-fields";
import { DayField } from "@/components/steps/day-field";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import type { ClearanceLine } from "@/domain/views/inside";
import type { StepFacts } from "@/domain/views/step";

const states = ["given", "givenAdReferendum", "notNeeded", "pending"] as const;
/** At home there is no meeting of ASEAN at which it would be given. */
const statesAtHome = ["given", "notNeeded", "pending"] as const;

/** The clearances that are the reader's to record: all for an officer, else those of their own body or state. */
const own = ({ actor, clearances }: StepFacts): ClearanceLine[] =>
  clearances.filter(
    ({ body, member }) =>
      actor.role === "secretariat" ||
      ("body" in actor && body === actor.body) ||
      ("member" in actor && member === actor.member),
  );

/** An approval that runs beside the stages: which one, and what is known of it. */
export function ClearanceFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label, nameOf, field] = [useTranslations("clearance"), useLabel(), useClearanceName(), useField(props)];
  const mine = own(facts);
  // A delegation has one clearance at home: what is known of it is changed, not named anew.
  const only = "member" in facts.actor ? mine.find(({ kind }) => kind === "domestic")?.id : undefined;
  const named = typed("clearance", facts.asked.clearance ?? only);
  const kept = mine.find(({ id }) => id === named);
  const home = kept ? kept.kind === "domestic" : "member" in facts.actor;
  return (
    <>
      {kept ? (
        <>
          <input type="hidden" name="clearance" value={kept.id} />
          <p className="text-lg">{nameOf(kept)}</p>
        </>
      ) : (
        <NewClearanceFields {...props} />
      )}
      <Choices
        type="radio"
        name="state"
        label={label("state")}
        error={errorOf("state")}
        choices={(home ? statesAtHome : states).map((state) => ({
          value: state,
          label: t(home && state === "given" ? "stateOf.givenAtHome" : `stateOf.${state}`),
        }))}
        chosen={[typed("state", kept ? "" : "pending")]}
      />
      <DayField {...props} optional first="" hint={t("hint.day")} />
      {!home && (
        <MeetingField {...field("meeting", { optional: true })} meetings={facts.meetings} none={t("noMeeting")} />
      )}
    </>
  );
}
