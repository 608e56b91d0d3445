import { clearancesAt, clearancesBeyond } from "@/domain/clearances-named";
import type { Consensus, Hearsay } from "@/domain/consensus";
import type { DeskRow } from "@/domain/desk";
import { repliesDue } from "@/domain/desk-circulations";
import { type Move, needsConsensus } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import type { Standing } from "@/domain/standing";
import type { ToDo } from "@/domain/views/desk";
import { isApproved, type Refusal, whyNot } from "@/domain/why-not";

/** The move that records the decision of the body before which a document stands. */
export function gateMove({ stage, finalBody }: Pick<Standing, "stage" | "finalBody">): Move | null {
  switch (stage) {
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

/** The decision that a text before a meeting awaits, with what still stands in its way. */
export function decisionDue(row: DeskRow, actor: Actor): ToDo[] {
  const move = gateMove({ ...row, stage: row.document.stage });
  if (!move) return [];
  const refusal = whyNot(move, standingOf(row), actor) ?? null;
  const byCouncil = row.finalBody === "council";
  const { yet, again } = (needsConsensus(row.track) && row.verdict) || { yet: [], again: [] };
  const circulated = refusal?.code === "repliesAwaited" ? repliesDue(row.circulation, yet, again) : null;
  const left = clearancesAt(row.awaits, row.document.stage);
  const later = clearancesBeyond(row.awaits, row.document.stage);
  return circulated ?? [{ kind: "decide", move, byCouncil, refusal, yet, again, left, later }];
}

/**
 * Why the decision on a text cannot be entered together with that on others, beyond what stands in its way alone: what its own
 * form can leave as a condition, or say to have been decided regardless, no form for several texts can.
 */
export function whyNotTogether(move: Move, row: DeskRow, actor: Actor): Refusal | undefined {
  const standing = standingOf(row);
  const refusal = whyNot(move, standing, actor);
  if (refusal) return refusal;
  if (move !== "conclude" && !isApproved(standing, {})) return { code: "approval" };
  const bodies = clearancesAt(row.awaits, row.document.stage);
  if (bodies.length > 0) return { code: "clearance", bodies };
  const conditions = move === "conclude" ? row.conditions.map(({ text }) => text) : [];
  return conditions.length > 0 ? { code: "conditions", conditions } : undefined;
}

/** The facts of a row as the rules ask for them; what only a form says, or a list needs not, is left empty. */
export function standingOf(row: DeskRow): Standing {
  const { document, verdict, circulation: _, awaits: _given, ...rest } = row;
  // What waits is judged again on its own page.
  const pending = row.pending && { ...row.pending, version: row.version };
  const empty = { brackets: 0, conditions: [], clearances: [], listed: false, last: null };
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
