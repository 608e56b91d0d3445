"use client";

import { useTranslations } from "next-intl";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useLabel } from "@/components/steps/use-label";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { SelectField, TextArea } from "@/components/ui/field";
import { useMemberName } from "@/components/ui/names";
import { standingObjections } from "@/domain/objections";
import { holdingEdits } from "@/domain/replaced";
import { citedAs, markedOff } from "@/domain/structure";
import type { StepFacts } from "@/domain/views/step";
import { beginningOf } from "@/domain/words";

/** What the address asks for stands first. */
const firstAsked = <T extends { id: string }>(all: T[], asked: string | undefined): T[] => [
  ...all.filter(({ id }) => id === asked),
  ...all.filter(({ id }) => id !== asked),
];

/** The name of a paragraph by its anchor, in the text that the form shows. */
function useNameOf({ paragraphs }: StepFacts) {
  const paragraphName = useParagraphName();
  const cited = citedAs(paragraphs);
  return (anchor: string) => {
    const found = cited[paragraphs.findIndex((one) => one.anchor === anchor)];
    return found ? paragraphName(found) : anchor;
  };
}

/** The answer to one edit: taken up in the next text, or not, and why. */
export function AnswerEditFields({ facts, typed, errorOf }: StepFormProps) {
  const [t, label, memberName] = [useTranslations("point"), useLabel(), useMemberName()];
  const nameOf = useNameOf(facts);
  const edits = firstAsked(
    holdingEdits(facts.positions).flatMap(({ member, edits }) => edits.map((edit) => ({ ...edit, member }))),
    facts.asked.edit,
  );
  return (
    <>
      <Choices
        type="radio"
        name="edit"
        label={label("edit")}
        error={errorOf("edit")}
        choices={edits.map(({ id, member, anchor, words, needed, answer }) => ({
          value: id,
          label: (
            <>
              <b>{memberName(member)}</b>, {nameOf(anchor)}:{" "}
              <span lang="en" className="title">
                {words}
              </span>
            </>
          ),
          hint: `${t(needed ? "needed" : "suggested")} · ${t(answer ? "answered" : "unanswered")}`,
        }))}
        chosen={[typed("edit", edits[0]?.id)]}
      />
      <Choices
        type="radio"
        name="taken"
        label={label("taken")}
        error={errorOf("taken")}
        choices={(["yes", "no"] as const).map((value) => ({
          value,
          label: t(value === "yes" ? "takenUp" : "notTaken"),
          hint: t(value === "yes" ? "takenUpHint" : "notTakenHint"),
        }))}
        chosen={[typed("taken")]}
      />
      <TextArea
        name="words"
        label={t("inWords")}
        hint={t("inWordsHint")}
        error={errorOf("words")}
        rows={4}
        defaultValue={typed("words")}
      />
    </>
  );
}

/** Words offered to meet an objection that stands. */
export function ProposalFields({ facts, typed, errorOf }: StepFormProps) {
  const [t, label, memberName] = [useTranslations("point"), useLabel(), useMemberName()];
  const nameOf = useNameOf(facts);
  const standing = firstAsked(
    standingObjections(facts).map(({ word }) => word),
    facts.asked.objection,
  );
  return (
    <>
      <Choices
        type="radio"
        name="objection"
        label={label("objection")}
        error={errorOf("objection")}
        choices={standing.map(({ id, member, reason }) => ({ value: id, label: memberName(member), hint: reason }))}
        chosen={[typed("objection", standing[0]?.id)]}
      />
      <SelectField name="on" label={label("on", true)} error={errorOf("on")} defaultValue={typed("on")}>
        <option value="">{t("wholeText")}</option>
        {facts.paragraphs.map(({ anchor, text }) => (
          <option key={anchor} value={anchor}>
            {nameOf(anchor)}: {beginningOf(markedOff(text).body, 60)}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="words"
        label={label("words")}
        hint={t("proposalHint")}
        error={errorOf("words")}
        rows={5}
        lang="en"
        defaultValue={typed("words")}
      />
    </>
  );
}
