import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";
import type { ClearanceLine } from "@/domain/views/inside";

/** Names a clearance by whose approval it is. */
export function useClearanceName() {
  const [t, memberName] = [useTranslations(), useMemberName()];
  return ({ kind, body, member, partner }: Pick<ClearanceLine, "kind" | "body" | "member" | "partner">): string => {
    switch (kind) {
      case "sectoral":
        return t("clearance.sectoral", { body: body ?? "" });
      case "partner":
        return t("clearance.partner", { partner: partner ?? "" });
      case "domestic":
        return member ? `${t("clearance.domestic")}, ${memberName(member)}` : t("clearance.domestic");
      case "pillar":
        return body ? t("clearance.sectoral", { body }) : t("clearance.pillar");
      case "legal":
        return t("clearance.legal");
    }
  };
}
