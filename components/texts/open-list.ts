import { useTranslations } from "next-intl";
import { type Bracket, openAt } from "@/domain/brackets";

/** What is left to agree in one line: "3 left: para 4 (TH), 7 (SG, VN), 12". */
export function useOpenList() {
  const t = useTranslations("text.brackets");
  return (brackets: Bracket[], order: string[]): string => {
    const open = openAt(brackets, order);
    const list = open.map(({ cited, holders }, at) => {
      // The word for the paragraph stands once for several of one sort.
      const name = open[at - 1]?.cited.sort === cited.sort ? cited.name : t(`at.${cited.sort}`, { name: cited.name });
      return holders.length > 0 ? `${name} (${holders.join(", ")})` : name;
    });
    return t("left", { count: brackets.length, list: list.join(", ") });
  };
}
