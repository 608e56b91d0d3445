import type { DocumentView, HistoryLine } from "@/domain/views/record";

type Face = Pick<DocumentView, "phase" | "history">;

/** Lines that say where a text in the first phase is: with those who draft it, or before SOCA. */
const placing: readonly HistoryLine["kind"][] = ["open", "submit", "return", "undone"];

/**
 * The line by which a text came before SOCA, as far as its reader was told: the public knows the phase alone, in which a text is
 * drafted and considered by SOCA, and learns from what was released that the one has ended.
 */
export function submittedBy({ phase, history }: Face): HistoryLine | null {
  const last = phase === "drafting" ? history.findLast(({ kind }) => placing.includes(kind)) : undefined;
  return last?.kind === "submit" ? last : null;
}
