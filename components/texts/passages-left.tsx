import { useOpenList } from "@/components/texts/open-list";
import type { Bracket } from "@/domain/brackets";

type Props = { brackets: Bracket[]; order: string[] };

/** What is left to agree in one line; the states that hold it are named on the screen alone. */
export function OpenList({ brackets, order }: Props) {
  const openList = useOpenList();
  const screen = openList(brackets, order);
  const paper = openList(
    brackets.map((one) => ({ ...one, holders: [] })),
    order,
  );
  if (screen === paper) return screen;
  return (
    <>
      <span className="restricted">{screen}</span>
      <span className="on-paper">{paper}</span>
    </>
  );
}
