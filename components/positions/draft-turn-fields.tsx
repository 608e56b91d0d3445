"use client";

import { useTranslations } from "next-intl";
import { DraftHidden } from "@/components/positions/draft-hidden";
import { DraftShown } from "@/components/positions/draft-shown";
import type { StepFormProps } from "@/components/steps/form-props";

/** A head reads the draft as it will be submitted; notes stay with the delegation. */
export function SubmitDraftFields({ facts }: StepFormProps) {
  const t = useTranslations("position.draft");
  const [draft] = facts.drafts;
  return (
    <>
      <DraftHidden facts={facts} draft={draft} />
      {draft && <DraftShown draft={{ ...draft, note: null }} />}
      <p className="text-sm text-ink-2">{t("noteStays")}</p>
    </>
  );
}

/** The draft on an older text, to be taken over to the one before the states. */
export function TakeOverFields({ facts }: StepFormProps) {
  const t = useTranslations("position.draft");
  const [draft] = facts.drafts;
  return (
    <>
      <DraftHidden facts={facts} draft={draft} />
      {draft && <DraftShown draft={draft} />}
      <p className="text-sm text-ink-2">{t("takeOverHint")}</p>
    </>
  );
}
