import { useLocale, useTranslations } from "next-intl";
import type { MeetingFacts } from "@/domain/views/record";
import { listFormat } from "@/i18n/formats";

/** `full` is "34th SOCA Meeting", `short` "SOCA-34". */
export type NameForm = "full" | "short";

const numbered = ["soca", "council", "summit"] as const;
type Numbered = (typeof numbered)[number];

const isNumbered = (meeting: MeetingFacts): meeting is MeetingFacts & { kind: Numbered } =>
  meeting.numbers.length > 0 && (numbered as readonly string[]).includes(meeting.kind);

/** Names meetings in the page's language: by their numbers where they have one, else as the source names them. */
export function useMeetingName() {
  const [t, locale] = [useTranslations(), useLocale()];
  const list = listFormat(locale === "en" ? "en-GB" : locale, {});
  return (meeting: MeetingFacts, form: NameForm = "full"): string => {
    if (!isNumbered(meeting)) return meeting.name;
    const ordinals = list.format(meeting.numbers.map((n) => t("meeting.ordinal", { n })));
    const values = { ordinals, numbers: list.format(meeting.numbers.map(String)), count: meeting.numbers.length };
    return t(`meetingName.${form}.${meeting.kind}`, values);
  };
}

/**
 * Names meetings as they stand in a running sentence: "the 42nd ASEAN Summit", "the Sample Summit". A name that ends in its
 * number, "SOCA-34", bears no article; SOCA goes by its short name.
 */
export function useMeetingInText() {
  const [t, meetingName] = [useTranslations("meeting"), useMeetingName()];
  return (meeting: MeetingFacts, form: NameForm = meeting.kind === "soca" ? "short" : "full"): string => {
    const name = meetingName(meeting, form);
    const bare =
      (isNumbered(meeting) && meeting.kind === "soca" && form === "short") || /(^| )[A-Z]+-\d+$|^[Tt]he /.test(name);
    return bare ? name : t("inText", { name });
  };
}

/** A meeting's name; one that keeps its English name says so to those who listen. */
export function MeetingName({ meeting, form }: { meeting: MeetingFacts; form?: NameForm }) {
  const name = useMeetingName()(meeting, form);
  return isNumbered(meeting) ? name : <span lang="en">{name}</span>;
}
