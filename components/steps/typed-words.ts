"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { useMemberName } from "@/components/ui/names";
import { citing } from "@/domain/sitting-named";
import { citedAs } from "@/domain/structure";
import type { StepFacts } from "@/domain/views/step";
import { dayText } from "@/i18n/dates";

/** Where the words of a choice stand, by the field that offers it; what is written freely stands in no such field. */
const chosenFrom: Record<string, string[]> = {
  asks: ["page.circulations.asks"],
  audience: ["act.audience"],
  conditionKind: ["act.conditionKind"],
  confirmed: ["sees"],
  finalBody: ["document.finalBody"],
  gate: ["act.gate"],
  kind: ["clearance.kindOf", "act.recordKind", "act.versionKind"],
  means: ["position.meansOf"],
  outcome: ["outcome"],
  relation: ["relation.form"],
  sourceKind: ["act.sourceKind"],
  stage: ["stage"],
  stance: ["stance"],
  state: ["clearance.stateOf"],
  track: ["track"],
  type: ["type"],
};

const ofStates = ["member", "takingPart", "lifted", "leadMembers", "conditionWho", "of", "represented"];

/** Whether only a machine reads what could not be put in words: a choice, or where a paragraph stands in its text. */
const isMachines = (field: string, value: string) =>
  field === "asks" || (/^(on|paragraph)\b/.test(field) && /^p\d+$/.test(value));

const isKey = (value: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);

/** What was chosen or ticked in a form as the form had it in words; nothing where only a machine reads it. */
export function useTypedWords(facts: StepFacts | undefined) {
  const [t, locale, memberName] = [useTranslations(), useLocale(), useMemberName()];
  const [meetingName, paragraphName] = [useMeetingName(), useParagraphName()];
  const cited = citedAs(facts?.paragraphs ?? []);
  const known = new Map<string, string>([
    ...(facts?.paragraphs ?? []).map(({ anchor }, at): [string, string] => {
      const one = cited[at];
      return [anchor, one ? paragraphName(one) : anchor];
    }),
    ["council", t("act.councilOnly")],
    ...[...(facts?.meetings ?? []), ...(facts?.summits ?? [])].map((one): [string, string] => [
      one.address,
      meetingName(one),
    ]),
    ...(facts?.circulations ?? []).map(({ id }): [string, string] => [citing(id), t("act.byCirculation")]),
    ...(facts?.standing.clearances ?? []).map(({ id, of }): [string, string] => [id, memberName(of)]),
    ...(facts?.conditions ?? []).map(({ id, text }): [string, string] => [id, text]),
  ]);

  return (field: string, value: string): string => {
    if (value === "on") return t("act.ticked");
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayText(value, locale);
    if (ofStates.includes(field)) return memberName(value);
    const words = chosenFrom[field]?.map((group) => `${group}.${value}`).find((key) => t.has(key as never));
    if (words) return t(words as never);
    return known.get(value) ?? (isKey(value) || isMachines(field, value) ? "" : value);
  };
}
