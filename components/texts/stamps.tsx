import { useLocale, useTranslations } from "next-intl";
import { bodyKeys } from "@/components/documents/body-name";
import { toldAs } from "@/domain/verbs";
import type { Stamp } from "@/domain/views/text";
import { dayText } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";

type Say = ReturnType<typeof useTranslations<never>>;

/** A stamp in words: as endorsed or noted by the meeting, or by the body, ad referendum where it was so, and its day. */
export function stampText({ verb, body, meeting, adReferendum, day }: Stamp, t: Say, locale: Locale): string {
  const on = day ? dayText(day, locale) : t("word.unknown");
  const said = { did: toldAs(verb), verb, day: on };
  if (meeting) return t("text.paper.stamp", { ...said, meeting });
  const key = bodyKeys[body];
  const by = key ? t(`bodyInText.${key}`) : body;
  return t(adReferendum ? "text.paper.stampAdReferendum" : "text.paper.stampBody", { ...said, body: by });
}

/** Which bodies decided on a very text, each in a line. */
export function Stamps({ stamps, className }: { stamps: Stamp[]; className: string }) {
  const [t, locale] = [useTranslations(), useLocale()];
  return stamps.map((stamp) => (
    <p key={`${stamp.verb} ${stamp.body} ${stamp.meeting} ${stamp.day}`} className={className}>
      {stampText(stamp, t, locale)}
    </p>
  ));
}
