import { useLocale, useTranslations } from "next-intl";
import { useBodyName } from "@/components/documents/body-name";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { useList, useMemberName } from "@/components/ui/names";
import { documentTypes, finalBodies, tracks } from "@/domain/documents";
import { officeZone } from "@/domain/instants";
import { toldAs } from "@/domain/verbs";
import type { HistoryLine } from "@/domain/views/record";
import { dayText } from "@/i18n/dates";
import { momentText } from "@/i18n/moments";
import { begun } from "@/i18n/sentences";

const among = <T extends string>(all: readonly T[], value: string): value is T =>
  (all as readonly string[]).includes(value);

/** Without the stop that the sentence around it sets. */
const unstopped = (text: string | null | undefined) => text?.trim().replace(/[.\s]+$/, "") || "none";

/** Who did something, by office, as it stands in a running sentence: a state, a body, the secretariat. */
function useActorName() {
  const [t, memberName] = [useTranslations("act.actorInText"), useMemberName()];
  return ({ holder, role }: { holder: string | null; role: string | null }): string => {
    if (role === "secretariat") return t(holder === "chair" ? "chair" : "asec");
    return holder ? memberName(holder, { inText: true }) : "none";
  };
}

/** What the sentence of a history line is made of beyond its meeting; `none` stands for what the reader is not told. */
export function useLineWords() {
  const [t, list, locale] = [useTranslations(), useList(), useLocale()];
  const [memberName, bodyInText, meetingInText, actorName] = [
    useMemberName(),
    useBodyName("bodyInText"),
    useMeetingInText(),
    useActorName(),
  ];

  /** Who asked: states by their codes where heads of delegations did, else in the officer's words. */
  const askers = (said: string) =>
    /^[A-Z]{2}(, [A-Z]{2})*$/.test(said)
      ? list(said.split(", ").map((code) => memberName(code, { inText: true })))
      : said;

  const changed = ({ kind, inside }: HistoryLine, value: string | undefined): string => {
    if (kind === "leadAdded" || kind === "leadRemoved") {
      return inside?.lead ? begun(memberName(inside.lead, { inText: true })) : "none";
    }
    const corrects = kind === "corrected" || kind === "correctReason";
    if (!value) return corrects && value !== undefined ? t("word.unknown").toLowerCase() : "none";
    if (kind === "typeChanged" && among(documentTypes, value)) return t(`type.${value}`);
    if (kind === "trackChanged" && among(tracks, value)) return t(`track.${value}`);
    if (kind === "finalBodyChanged" && among(finalBodies, value)) return t(`act.finalBody.${value}`);
    return corrects ? value.replace(/\d{4}-\d\d-\d\d/g, (day) => dayText(day, locale)) : value;
  };

  const dayWas = ({ corrects }: HistoryLine) => {
    if (!corrects) return "none";
    return corrects.was ? dayText(corrects.was, locale) : "unknown";
  };

  return (line: HistoryLine) => {
    const { inside, change } = line;
    const actor = inside?.actor ?? { holder: null, role: null };
    const state = inside?.member ?? (actor.role === "secretariat" ? null : actor.holder);
    const named = state ? memberName(state, { inText: true }) : "none";
    const who = actorName(actor);
    return {
      from: changed(line, change?.from),
      into: changed(line, change?.to),
      dayWas: dayWas(line),
      who: who === "none" ? who : begun(who),
      by: who,
      v: inside?.version ? String(inside.version) : "none",
      reason: unstopped(inside?.reason),
      asker: askers(unstopped(inside?.asker)),
      gap: unstopped(inside?.gap),
      verb: unstopped(line.verb),
      did: line.verb ? toldAs(line.verb) : "none",
      replacement: inside?.replacement ?? "none",
      relation: inside?.relation ?? "none",
      file: inside?.file ?? "",
      conditions: inside && inside.conditions.length > 0 ? unstopped(list(inside.conditions)) : "none",
      outcome: inside?.outcome ? t(`outcome.${inside.outcome}`).toLowerCase() : "none",
      clearance: inside?.clearance ?? "none",
      body: inside?.body ? bodyInText(inside.body) : "none",
      state: named,
      stateFirst: named === "none" ? named : begun(named),
      until: inside?.until ? momentText(new Date(inside.until), officeZone, locale) : "none",
      words: unstopped(inside?.proposed),
      stance:
        inside?.stance && t.has(`stance.${inside.stance}` as never)
          ? t(`stance.${inside.stance}` as never).toLowerCase()
          : "none",
      means: inside?.means && t.has(`means.${inside.means}` as never) ? t(`means.${inside.means}` as never) : "none",
      old: inside?.formerTarget ? meetingInText(inside.formerTarget) : "none",
      fields:
        inside && inside.fields.length > 0
          ? list(
              inside.fields.map((field) =>
                t.has(`act.field.${field}` as never) ? t(`act.field.${field}` as never).toLowerCase() : field,
              ),
            )
          : "none",
    };
  };
}
