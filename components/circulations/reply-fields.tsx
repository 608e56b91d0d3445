"use client";

import { useTranslations } from "next-intl";
import { Choices, Tick } from "@/components/steps/fields";
import type { Shown } from "@/components/steps/use-act-form";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";
import { stances } from "@/domain/consensus";
import type { CirculatedText, CirculationView } from "@/domain/views/circulations";
import { Link } from "@/i18n/navigation";

type Props = Shown & { view: Pick<CirculationView, "rule" | "texts"> };

/** One entry for each text: on a no-objection basis whether there is an objection, else the four stances. */
export function ReplyFields({ view, ...shown }: Props) {
  const texts = view.texts.filter(({ overtaken }) => !overtaken);
  return (
    <>
      {texts.map((text, at) => (
        <Entry key={text.address} text={text} at={at} silence={view.rule === "silence"} {...shown} />
      ))}
    </>
  );
}

type EntryProps = Shown & { text: CirculatedText; at: number; silence: boolean };

function Entry({ text, at, silence, typed, errorOf }: EntryProps) {
  const [t, label] = [useTranslations(), useLabel()];
  const named = (field: string) => `${field}.${at}`;
  const remark = errorOf(named("remark"));
  const choices = silence
    ? [
        { value: "agree", label: t("silence.keep"), hint: t("page.circulations.says.keepHint") },
        { value: "object", label: t("silence.break"), hint: t("page.circulations.says.objectHint") },
      ]
    : stances.map((value) => ({ value, label: t(`stance.${value}`), hint: t(`position.help.${value}`) }));
  return (
    <fieldset className="grid min-w-0 gap-4 border-t border-ink pt-4">
      <legend className="sr-only">{text.title}</legend>
      <input type="hidden" name={named("document")} value={text.address} />
      <input type="hidden" name={named("version")} value={text.version} />
      <p>
        <span lang="en" className="title text-lg">
          {text.title}
        </span>{" "}
        <Link href={`/documents/${text.address}/versions/${text.version}`} className="text-sm whitespace-nowrap">
          {t("page.circulations.readText", { version: text.version })}
        </Link>
      </p>
      <Choices
        type="radio"
        name={named("stance")}
        label={label("stance")}
        error={errorOf(named("stance"))}
        choices={choices}
        chosen={[typed(named("stance"))]}
      />
      {silence && (remark || typed(named("remark")) === "on") && (
        <Tick
          name={named("remark")}
          value="on"
          label={label("remark")}
          error={remark}
          defaultChecked={typed(named("remark")) === "on"}
        />
      )}
      {!silence && (
        <Tick
          name={named("needed")}
          value="on"
          label={label("needed")}
          hint={t("position.hint.needed")}
          defaultChecked={typed(named("needed")) === "on"}
        />
      )}
      <TextArea
        name={named("reason")}
        label={label("reason")}
        hint={t(silence ? "page.circulations.objectNeeds" : "page.circulations.reasonHint")}
        error={errorOf(named("reason"))}
        defaultValue={typed(named("reason"))}
      />
      <TextArea
        name={named("proposed")}
        label={label("proposed", !silence)}
        hint={t(silence ? "page.circulations.objectProposes" : "page.circulations.proposedHint")}
        error={errorOf(named("proposed"))}
        defaultValue={typed(named("proposed"))}
      />
    </fieldset>
  );
}
