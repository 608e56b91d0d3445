import { useTranslations } from "next-intl";
import type { Entry } from "@/domain/compilation";

/** What an entry of a compilation is: a comment, an edit that is needed or suggested, the reason of a position or the words proposed with it. */
export function useEntryKind() {
  const t = useTranslations();
  return ({ kind, needed, stance }: Pick<Entry, "kind" | "needed" | "stance">): string => {
    if (kind === "comment") return t("compilation.kind.comment");
    if (kind === "edit") return t(needed ? "compilation.kind.needed" : "compilation.kind.suggested");
    if (kind === "proposed") return t("compilation.kind.proposed");
    return t("compilation.kind.position", { stance: stance ? t(`stance.${stance}`).toLowerCase() : "" });
  };
}
