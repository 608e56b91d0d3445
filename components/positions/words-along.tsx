"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useParagraphName } from "@/components/texts/paragraph-name";
import type { StandingEdits } from "@/domain/standing-edits";
import type { EditLine, PositionLine } from "@/domain/views/point-lines";

type Props = { edits: StandingEdits<EditLine>; paragraphs: PositionLine["paragraphs"] };

/** The words proposed for paragraphs: those that are proposed again, and those that no longer apply, with why. */
export function WordsAlong({ edits: { stand, gone }, paragraphs }: Props) {
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
