import { useTranslations } from "next-intl";
import { type Bracket, type Open, openAt } from "@/domain/brackets";

type Place = Pick<Open, "cited"> & Partial<Pick<Open, "count">>;

/**
 * How several paragraphs are named beside one another: the word for the paragraph stands once for several of one sort. Where
 * one holds several passages, each says before its name how many it holds.
 */
export function useShortNames() {
  const t = useTranslations("text.brackets");
  return <P extends Place>(places: P[]): (P & { before: string; name: string })[] => {
    const counted = places.some(({ count = 1 }) => count > 1);
    return places.map((place, at) => {
      const { sort, name } = place.cited;
      const short = !counted && places[at - 1]?.cited.sort === sort;
      return {
        ...place,
        before: counted ? `${t("counted", { count: place.count ?? 1 })} ` : "",
        name: short ? name : t(`at.${sort}`, { name }),
      };
    });
  };
}

/** What is left to agree in one line: "3 passages not yet agreed: para 4 (TH), 7 (SG, VN), 12", or "two in para 4, one in para 7". */
export function useOpenList() {
  const [t, named] = [useTranslations("text.brackets"), useShortNames()];
  return (brackets: Bracket[], order: string[]): string => {
    const list = named(openAt(brackets, order)).map(
      ({ before, name, holders }) => before + (holders.length > 0 ? `${name} (${holders.join(", ")})` : name),
    );
    return t("left", { count: brackets.length, list: list.join(", ") });
  };
}
