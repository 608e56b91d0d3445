import { useTranslations } from "next-intl";
import type { Cited } from "@/domain/structure";

/** How a paragraph is spoken of: paragraph 4 (b), preambular paragraph 2, or by its place in the text. */
export function useParagraphName() {
  const t = useTranslations("text.paragraph");
  return ({ sort, name }: Cited): string => t(sort, { name });
}
