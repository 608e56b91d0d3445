"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StanceMark } from "@/components/positions/stance-mark";
import type { StepFormProps } from "@/components/steps/form-props";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { wordToConfirm } from "@/domain/drafts";
import type { StandingEdits } from "@/domain/standing-edits";
import type { EditLine, PositionLine } from "@/domain/views/point-lines";
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
      {facts.confirmed && <Along edits={facts.confirmed} paragraphs={last.paragraphs} />}
    </div>
  );
}

type AlongProps = { edits: StandingEdits<EditLine>; paragraphs: PositionLine["paragraphs"] };

/** The words proposed for paragraphs: those that are proposed again, and those that no longer apply, with why. */
function Along({ edits: { stand, gone }, paragraphs }: AlongProps) {
  const [t, paragraphName] = [useTranslations("position"), useParagraphName()];
  const nameOf = (anchor: string) => {
    const found = paragraphs.find((one) => one.anchor === anchor);
    return found ? paragraphName(found.cited) : anchor;
  };
  return (
    <>
      <EditList title={t("stand.along")}>
        {stand.map(({ id, anchor, words, needed }) => (
          <li key={id}>
            {nameOf(anchor)}:{" "}
            <span lang="en" className="title whitespace-pre-wrap">
              {words}
            </span>{" "}
            <span className="text-ink-2">({t(needed ? "draft.needed" : "draft.suggested")})</span>
          </li>
        ))}
      </EditList>
      <EditList title={t("stand.gone")}>
        {gone.map(({ edit: { id, anchor, words }, why }) => (
          <li key={id}>
            {nameOf(anchor)}:{" "}
            <span lang="en" className="title whitespace-pre-wrap">
              {words}
            </span>{" "}
            <span className="text-ink-2">({t(`stand.why.${why}`)})</span>
          </li>
        ))}
      </EditList>
    </>
  );
}

function EditList({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div className="mt-3 text-sm">
      <p className="font-medium">{title}</p>
      <ul className="grid gap-1 pt-1">{children}</ul>
    </div>
  );
}
