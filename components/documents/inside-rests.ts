import { useLocale, useTranslations } from "next-intl";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { useList, useMemberName } from "@/components/ui/names";
import { isOnSilence } from "@/domain/circulations";
import { dayOf } from "@/domain/instants";
import type { RestsWith } from "@/domain/rests-with";
import type { InsideView } from "@/domain/views/inside";
import { daysText, dayText } from "@/i18n/dates";
import { begun } from "@/i18n/sentences";

type Delegations = Pick<Extract<RestsWith, { kind: "delegations" }>, "members" | "to">;

/** Beyond these the sentence counts delegations; where it stands names them. */
const namedAtMost = 4;

/** With whom the next step rests, and for what, in a sentence. */
export function useInsideRests() {
  const [t, locale] = [useTranslations("inside.rests"), useLocale()];
  const [list, memberName, inText] = [useList(), useMemberName(), useMeetingInText()];

  const states = ({ members, circulation }: InsideView, asked: Delegations, named: boolean): string => {
    const to = asked.to === "reply" && isOnSilence(circulation) ? "silence" : asked.to;
    const count = asked.members.length;
    if (to === "reply" || to === "silence" || to === "confirm") {
      if (count === members.length) return t("everyone", { to });
      if (!named || count > namedAtMost) return t("several", { count, to });
    }
    // In the order of the members, whoever has yet to revert and whoever is to confirm.
    const order = [...asked.members].sort((a, b) => members.indexOf(a) - members.indexOf(b));
    return t(`delegations.${to}`, { named: list(order.map((code) => memberName(code, { inText: true }))), count });
  };

  const nextStep = (view: InsideView, named: boolean): string => {
    const { rests, awaited: sitting, today, stage, summit, byCirculation } = view;
    const awaited = sitting ?? (stage === "summit" ? summit : null);
    switch (rests.kind) {
      case "delegations":
        return states(view, rests, named);
      case "bodies":
        return t("bodies", { named: list(rests.bodies) });
      case "secretariat": {
        const sent = rests.to === "meet" ? byCirculation?.sent : null;
        if (sent?.closedAt) return t("secretariat.circulated");
        if (sent) {
          const day = dayOf(sent.until);
          return t(day < today ? "secretariat.circulated" : "secretariat.circulating", { days: dayText(day, locale) });
        }
        const meeting = awaited ? inText(awaited, "short") : "";
        const last = awaited?.endsOn ?? awaited?.startsOn;
        const days = awaited?.startsOn ? daysText(awaited.startsOn, awaited.endsOn, locale) : "";
        if (rests.to === "meet" && last && last < today) return t("secretariat.sat", { meeting, days });
        return t(`secretariat.${rests.to}`, { at: awaited ? "yes" : "none", meeting, on: days ? "yes" : "none", days });
      }
      default:
        return t(rests.kind);
    }
  };
  return (view: InsideView, { named = true } = {}) => {
    const asked = "asked" in view.rests && view.rests.asked;
    return [nextStep(view, named), ...(asked ? [states(view, asked, named)] : [])].map(begun).join(" ");
  };
}
