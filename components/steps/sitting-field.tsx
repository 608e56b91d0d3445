"use client";

import { useLocale, useTranslations } from "next-intl";
import { useBodyName } from "@/components/documents/body-name";
import { useRefusal } from "@/components/documents/refusal";
import type { StepFormProps } from "@/components/steps/form-props";
import { MeetingField } from "@/components/steps/meeting-field";
import { isMove } from "@/domain/acts";
import { dayOf } from "@/domain/instants";
import { citing } from "@/domain/sitting-named";
import type { ClosedCirculation } from "@/domain/views/circulations";
import type { MeetingFacts } from "@/domain/views/record";
import { dayText } from "@/i18n/dates";

type Props = StepFormProps & {
  meetings: MeetingFacts[];
  /** The address of the meeting that stands there at first. */
  first?: string;
  none?: string;
};

/** A circulation that has ended, in few words: on whose behalf, and until when it was open. */
function useCirculationName() {
  const [t, locale, bodyName] = [useTranslations("act"), useLocale(), useBodyName()];
  return ({ body, endedAt }: ClosedCirculation) =>
    t("byCirculationClosed", {
      body: bodyName(body),
      day: dayText(dayOf(endedAt), locale),
    });
}

/** With which circulation a form begins: the one that its address asks for; for a move the one by which the text was to be decided. */
export function circulationAsked({ facts }: Pick<StepFormProps, "facts">) {
  const awaited = isMove(facts.act) ? facts.byCirculation?.sent?.id : null;
  const asked = facts.asked.circulation ?? awaited;
  return facts.circulations.find(({ id, refusal }) => id === asked && !refusal);
}

/** At which meeting a body decided, or by which of its circulations; those that no decision can cite say why. */
export function SittingField({ facts, typed, errorOf, meetings, first, none }: Props) {
  const [t, named, refusal] = [useTranslations("act"), useCirculationName(), useRefusal()];
  const asked = circulationAsked({ facts });
  const free = facts.circulations.filter((one) => !one.refusal);
  const off = facts.circulations.filter((one) => one.refusal);
  return (
    <div className="grid gap-2">
      <MeetingField
        name="meeting"
        label={t("meetingOrCirculation")}
        hint={free.length > 0 ? t("hint.decisionMeeting") : undefined}
        error={errorOf("meeting")}
        defaultValue={typed("meeting", asked ? citing(asked.id) : first)}
        meetings={meetings}
        more={free.map((one) => ({ value: citing(one.id), label: named(one) }))}
        none={none}
      />
      {off.length > 0 && (
        <details className="more" open={off.some(({ id }) => id === facts.asked.circulation)}>
          <summary>{t("notCited")}</summary>
          <ul className="mt-2 grid gap-2 text-sm">
            {off.map((one) => (
              <li key={one.id}>
                {named(one)}
                <span className="block text-ink-2">{one.refusal && refusal(one.refusal)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
