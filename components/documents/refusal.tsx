import { useLocale, useTranslations } from "next-intl";
import { useList, useMemberName } from "@/components/ui/names";
import { officeZone } from "@/domain/instants";
import type { Gate } from "@/domain/moves";
import type { Refusal as Refused } from "@/domain/why-not";
import { momentText } from "@/i18n/moments";

/** Whose clearances, in a sentence: of bodies, of states at home, of the lawyers. */
function useClearancesOf() {
  const [t, list, memberName] = [useTranslations(), useList(), useMemberName()];
  const clearanceOf = (of: string) => {
    if (of === "legal") return t("act.legalReview");
    const state = memberName(of, { inText: true });
    return state === of ? of : t("act.clearanceHomeOf", { state });
  };
  return (bodies: string[]) => list(bodies.map(clearanceOf));
}

/** Which clearances are not recorded yet: those that a text waits for where it stands, and those named for later gates. */
export function useClearancesAwaited() {
  const [t, clearancesOf] = [useTranslations(), useClearancesOf()];
  return (left: string[], later: { gate: Gate; of: string[] }[]): string[] => [
    ...(left.length > 0 ? [t("whyNot.clearance", { body: clearancesOf(left) })] : []),
    ...later.map(({ gate, of }) => t("inside.clearancesLater", { gate, body: clearancesOf(of) })),
  ];
}

/** Why a step is off, in a sentence. */
export function useRefusal() {
  const [t, list, memberName, locale] = [useTranslations(), useList(), useMemberName(), useLocale()];
  const clearancesOf = useClearancesOf();

  return (refusal: Refused): string => {
    const named = (codes: string[]) => list(codes.map((code) => memberName(code, { inText: true })));
    switch (refusal.code) {
      case "stage":
        // A return that does not say where to asks for a stage; a move that is not of this stage names the stage.
        return "stage" in refusal ? t("whyNot.stage", { stage: t(`stage.${refusal.stage}`) }) : t("whyNot.whichStage");
      case "noConsensus":
      case "repliesAwaited":
        return t(`whyNot.${refusal.code}`, { version: refusal.version });
      case "contested":
        return t("whyNot.contested", { state: named(refusal.states), count: refusal.states.length });
      case "objections":
        return t("whyNot.objections", { state: named(refusal.states) });
      case "brackets":
        return t("whyNot.brackets", { count: refusal.count, version: refusal.version });
      case "conditions":
        return t("whyNot.conditions", { conditions: list(refusal.conditions) });
      case "clearance":
        return t("whyNot.clearance", { body: clearancesOf(refusal.bodies) });
      case "citedWaits":
        return t("whyNot.citedWaits", { states: named(refusal.states) });
      case "circulationOpen":
      case "citedOpen":
        return t(`whyNot.${refusal.code}`, { deadline: momentText(new Date(refusal.until), officeZone, locale) });
      default:
        return t(`whyNot.${refusal.code}`);
    }
  };
}

/** The sentence of a refusal, as a line of its own. */
export function Refusal({ refusal, className = "text-ink-2" }: { refusal: Refused; className?: string }) {
  return <p className={className}>{useRefusal()(refusal)}</p>;
}
