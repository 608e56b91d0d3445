"use client";

import { useLocale, useTranslations } from "next-intl";
import { DraftWaits } from "@/components/positions/draft-waits";
import { OnBehalfFields } from "@/components/positions/on-behalf-fields";
import { StanceCards } from "@/components/positions/stance-cards";
import { WordsFields } from "@/components/positions/words-fields";
import { Tick } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { TextArea } from "@/components/ui/field";
import { isWaiting } from "@/domain/drafts";
import { dayText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

/** One state's word on the text before it: by its head, or by the secretariat on its behalf. */
export function PositionFields(props: StepFormProps) {
  const { facts, typed, errorOf } = props;
  const [t, label, field] = [useTranslations("position"), useLabel(), useField(props)];
  const version = facts.standing.version ?? 0;
  const draft = facts.drafts.find((one) => one.version === version && isWaiting(one));
  const begun = facts.asked.from === "draft" ? draft : undefined;
  const inParagraphs = facts.paragraphs.length > 0;
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <p className="text-lg">
        {t("speaksTo", { version })}{" "}
        <Link href={`/documents/${facts.address}/versions/${version}`} className="text-base">
          {t("readText")}
        </Link>
      </p>
      <Before {...props} />
      {facts.actor.role === "secretariat" && <OnBehalfFields {...props} />}
      {draft && <DraftWaits draft={draft} address={facts.address} begun={begun !== undefined} />}
      <StanceCards label={label("stance")} chosen={typed("stance", begun?.stance ?? "")} error={errorOf("stance")} />
      <TextArea
        {...field("reason", { first: begun?.reason ?? "" })}
        hint={t(inParagraphs ? "hint.reason" : "hint.reasonWhole")}
        rows={4}
      />
      <Tick
        name="needed"
        value="on"
        label={inParagraphs ? t("neededWhole") : label("needed")}
        hint={t(inParagraphs ? "hint.neededWhole" : "hint.needed")}
        error={errorOf("needed")}
        defaultChecked={typed("needed") === "on"}
      />
      <WordsFields {...props} kept={begun} />
    </>
  );
}

/** What the state said last, so that it is confirmed or changed knowingly. */
function Before({ facts }: StepFormProps) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { actor, positions } = facts;
  const member = "member" in actor ? actor.member : null;
  const last = positions.findLast((position) => position.member === member && position.answered !== false);
  if (!last) return null;
  const { stance, version, on, reason } = last;
  const words = { stance: t(`stance.${stance}`), version, date: dayText(on, locale) };
  return (
    <div className="grid gap-1 text-sm text-ink-2">
      <p>{t("position.before", words)}</p>
      {reason && <p className="border-l-2 border-line pl-4 whitespace-pre-wrap text-ink">{reason}</p>}
    </div>
  );
}
