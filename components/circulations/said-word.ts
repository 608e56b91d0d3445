import { useTranslations } from "next-intl";
import { saysNoObjection } from "@/domain/circulations";
import type { CirculatedWord, CirculationView } from "@/domain/views/circulations";

/** A state's word on a circulated text, in the words in which it was asked for. */
export function useSaidWord(view: Pick<CirculationView, "rule" | "sentAt">) {
  const t = useTranslations();
  return (word: Pick<CirculatedWord, "stance" | "at">): string => {
    const stance = t(`stance.${word.stance}`);
    return saysNoObjection(word, view) ? t("circulation.noObjection", { stance }) : stance;
  };
}
