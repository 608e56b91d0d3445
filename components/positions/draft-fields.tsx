"use client";

import { useTranslations } from "next-intl";
import { DraftHidden } from "@/components/positions/draft-hidden";
import { StanceCards } from "@/components/positions/stance-cards";
import { WordsFields } from "@/components/positions/words-fields";
import { Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";
import { type Draft, isWaiting } from "@/domain/drafts";
import { Link } from "@/i18n/navigation";

/** What a delegation drafts on the text before the states: everything may be left open until its head submits it. */
export function DraftFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label] = [useTranslations("position"), useLabel()];
  const version = facts.standing.version ?? 0;
  const kept: Draft | undefined = facts.drafts.find((draft) => draft.version === version);
  return (
    <>
      <DraftHidden facts={facts} draft={kept} />
      <p className="text-lg">
        {t("draft.speaksTo", { version })}{" "}
        <Link href={`/documents/${facts.address}/versions/${version}`} className="text-base">
          {t("readText")}
        </Link>
      </p>
      <StanceCards
        label={label("stance", true)}
        chosen={typed("stance", kept?.stance ?? "")}
        error={errorOf("stance")}
      />
      <TextArea
        name="reason"
        label={label("reason")}
        hint={t(facts.paragraphs.length > 0 ? "hint.reason" : "hint.reasonWhole")}
        error={errorOf("reason")}
        rows={4}
        defaultValue={typed("reason", kept?.reason ?? "")}
      />
      <WordsFields {...props} kept={kept} />
      <TextArea
        name="note"
        label={label("note", true)}
        hint={t("draft.noteHint")}
        error={errorOf("note")}
        rows={4}
        defaultValue={typed("note", kept?.note ?? "")}
      />
      {kept && isWaiting(kept) && (
        <Tick
          name="discard"
          value="on"
          label={label("discard")}
          hint={t("draft.discardHint")}
          defaultChecked={typed("discard") === "on"}
        />
      )}
    </>
  );
}
