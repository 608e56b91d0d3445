"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { Letter } from "@/components/positions/letter";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";
import type { StepFacts } from "@/domain/views/step";
import { dayText } from "@/i18n/dates";

type Entry = { field: "position" | "decision"; id: string; says: string; reason: string | null };

/** What the secretariat entered for the reader's state and it may confirm or contest; what the address asks for comes first. */
function useEntries({ positions, decisions, actor, asked }: StepFacts): Entry[] {
  const [t, locale, meetingName] = [useTranslations(), useLocale(), useMeetingName()];
  const member = "member" in actor ? actor.member : "";
  const words = positions.filter((position) => position.member === member && position.means);
  const lifted = decisions.filter(({ liftedBy, stands }) => stands && liftedBy.includes(member));
  const entries: Entry[] = [
    ...words.map(({ id, version, stance, means, on, reason }) => ({
      field: "position" as const,
      id,
      reason,
      says: t("position.answer.entry", {
        version,
        stance: t(`stance.${stance}`),
        means: t(`means.${means ?? "letter"}`),
        date: dayText(on, locale),
      }),
    })),
    ...lifted.map(({ id, meeting, day, version }) => ({
      field: "decision" as const,
      id,
      reason: null,
      says: t("position.answer.lifted", {
        meeting: meeting ? meetingName(meeting) : t("word.meeting"),
        date: day ? dayText(day, locale) : t("word.unknown"),
        version: version ?? 0,
      }),
    })),
  ];
  const first = ({ field, id }: Entry) => asked[field] === id;
  return [...entries.filter(first), ...entries.filter((entry) => !first(entry)).toReversed()];
}

/** A state's answer to a line that was entered for it. */
export function AnswerFields({ facts, typed, errorOf }: StepFormProps) {
  const [t, label, entries, field] = [
    useTranslations("position.answer"),
    useLabel(),
    useEntries(facts),
    useField({ typed, errorOf }),
  ];
  const entry = entries.find(({ field, id }) => typed(field) === id) ?? entries[0];
  if (!entry) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <>
      <input type="hidden" name={entry.field} value={entry.id} />
      <div className="rounded-md border border-line bg-surface px-5 py-4">
        <p className="text-lg">{entry.says}</p>
        {entry.reason && <p className="mt-1 text-sm text-ink-2">{t("saidReason", { reason: entry.reason })}</p>}
        {entry.field === "position" && "member" in facts.actor && (
          <Letter view={facts} member={facts.actor.member} adds={false} />
        )}
      </div>
      <Choices
        type="radio"
        name="confirmed"
        label={label("confirmed")}
        error={errorOf("confirmed") ?? errorOf(entry.field)}
        choices={(["yes", "no"] as const).map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}Hint`),
        }))}
        chosen={[typed("confirmed")]}
      />
      <TextArea {...field("reason")} hint={t("reasonHint")} />
    </>
  );
}
