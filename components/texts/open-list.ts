import { useTranslations } from "next-intl";
import { type Bracket, type Open, openAt } from "@/domain/brackets";

/** How several paragraphs are named beside one another: the word for the paragraph stands once for several of one sort. */
export function useShortNames() {
  const t = useTranslations("text.brackets.at");
  return <P extends Pick<Open, "cited">>(places: P[]): (P & { name: string })[] =>
    places.map((place, at) => {
      const { sort, name } = place.cited;
      return { ...place, name: places[at - 1]?.cited.sort === sort ? name : t(sort, { name }) };
    });
}

/** What is left to agree in one line: "3 passages not yet agreed: para 4 (TH), 7 (SG, VN), 12". */
export function useOpenList() {
  const [t, named] = [useTranslations("text.brackets"), useShortNames()];
  return (brackets: Bracket[], order: string[]): string => {
    const list = named(openAt(brackets, order)).map(({ name, holders }) =>
      holders.length > 0 ? `${name} (${holders.join(", ")})` : name,
    );
    return t("left", { count: brackets.length, list: list.join(", ") });
  };
}
