import type { DeskRow } from "@/domain/desk";
import type { Wait, Watched } from "@/domain/views/desk";

/** As many as one Summit brings; all of them stand in the register. */
const atMost = 30;

type Shown = { waits: Wait[]; watched: Watched[] };

/** For a desk on which nothing waits: the texts on their way that it does not show already, for their readers to follow. */
export function underwayOf(rows: Pick<DeskRow, "document">[], { waits, watched }: Shown): Watched[] {
  const waiting = waits.map((wait) => (wait.kind === "text" ? wait.task : wait));
  const shown = new Set([...waiting, ...watched].map(({ document }) => document.address));
  const others = rows.filter(({ document }) => !shown.has(document.address));
  return others.slice(0, atMost).map(({ document }) => ({ document, waits: null }));
}
