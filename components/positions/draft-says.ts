import { useTranslations } from "next-intl";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { useList } from "@/components/ui/names";
import type { Prepared } from "@/domain/views/desk";

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a draft of the delegation says, in one line, and who left it. */
export function useDraftSays() {
  const [t, list, paragraphName] = [useTranslations(), useList(), useParagraphName()];
  return ({ stance, by, cited }: NonNullable<Prepared["draft"]>) =>
    t("position.draft.left", {
      by: by ? "named" : "none",
      name: by ?? "",
      stance: lowered(t(stance ? `stance.${stance}` : "position.draft.noStance")),
      about: cited.length > 0 ? "yes" : "none",
      paragraphs: list(cited.map((one) => lowered(paragraphName(one)))),
    });
}
