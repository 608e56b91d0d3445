import type { Consensus, Hearsay } from "@/domain/consensus";
import type { DeskRow } from "@/domain/desk";
import type { Move } from "@/domain/moves";
import type { Standing } from "@/domain/standing";

/** The move that records the decision of the body before which a document stands. */
export function gateMove({ document, finalBody }: Pick<DeskRow, "document" | "finalBody">): Move | null {
  switch (document.stage) {
    case "soca":
      return "endorseSoca";
    case "council":
      return finalBody === "council" ? "conclude" : "endorseCouncil";
    case "summit":
      return "conclude";
    default:
      return null;
  }
}

/** The facts of a row as the rules ask for them; what only a form says, or a list needs not, is left empty. */
export function standingOf(row: DeskRow): Standing {
  const { document, verdict, circulation: _, awaits: _given, ...rest } = row;
  // What waits is judged again on its own page.
  const pending = row.pending && { ...row.pending, version: row.version };
  const empty = { brackets: 0, conditions: [], clearances: [], approved: true, listed: false, last: null };
  const unasked = { kinds: [], editorial: null };
  return { ...rest, ...empty, ...unasked, pending, stage: document.stage, verdict: verdict && verdictOf(verdict) };
}

/** A verdict as the rules ask for it, from what is said of it: nobody is named. */
function verdictOf({ kind, meeting }: Hearsay): Consensus {
  const working = { agree: [], edits: [], reserve: [], object: [], stale: [], none: [], silent: [] };
  switch (kind) {
    case "declared":
      return { kind, meeting: meeting ?? "" };
    case "reached":
      return { kind };
    case "continues":
      return { kind, with: [], working };
    case "awaited":
      return { kind, working };
  }
}
