"use client";

import { useLocale, useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { WordsAlong } from "@/components/positions/words-along";
import type { StepFormProps } from "@/components/steps/form-props";
import { wordToConfirm } from "@/domain/drafts";
import { dayText } from "@/i18n/dates";

/** The state's last word, to be given again as it is on the changed text. */
export function StandFields({ facts }: StepFormProps) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { actor, positions, standing } = facts;
  const words = positions.map((word) => ({ ...word, contested: word.answered === false }));
  const member = "member" in actor ? actor.member : "";
  const last = wordToConfirm(words, member, standing.version, standing.since);
  if (!last) return null;
  const { id, stance, version, on, reason } = last;
  return (
    <div className="rounded-md border border-line bg-surface px-5 py-4">
      <input type="hidden" name="version" value={standing.version ?? 0} />
      <input type="hidden" name="position" value={id} />
      <p className="flex flex-wrap items-center gap-2 text-lg">
        <StanceMark stance={stance} />
        {t("position.before", { stance: t(`stance.${stance}`), version, date: dayText(on, locale) })}
      </p>
      {reason && <p className="mt-1 text-sm whitespace-pre-wrap text-ink-2">{reason}</p>}
      {facts.confirmed && <WordsAlong edits={facts.confirmed} paragraphs={last.paragraphs} />}
    </div>
  );
}
