import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";

/** For whom somebody acts: a state or a body by its name, an office of the secretariat; `inText` as in a running sentence. */
export function useHolderName() {
  const [t, memberName] = [useTranslations(), useMemberName()];
  return (holder: string | null, { inText = false } = {}) => {
    if (holder === "asec") return t(inText ? "act.actorInText.asec" : "role.secretariatAsec");
    if (holder === "chair") return t(inText ? "act.actorInText.chair" : "role.secretariatChair");
    return holder ? memberName(holder, { inText }) : "";
  };
}
