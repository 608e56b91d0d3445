import type { DecisionLine } from "@/domain/views/inside";
import type { Stamp } from "@/domain/views/text";

/** The stamps of versions by their numbers: what bodies decided on each very text. */
export type Stamped = ReadonlyMap<number, Stamp[]>;

type Decided = Pick<
  DecisionLine,
  | "id"
  | "gate"
  | "body"
  | "meeting"
  | "byCirculation"
  | "day"
  | "verb"
  | "outcome"
  | "version"
  | "declared"
  | "gap"
  | "stands"
>;

/**
 * What bodies decided on each version, in the order of recording. Only a decision that stands is a stamp: not one that a
 * second officer has yet to confirm, which `waiting` names, nor a gate that was passed without its own decision.
 */
export function stampsOf(decisions: Decided[], waiting: string | null): Stamped {
  const stamped = new Map<number, Stamp[]>();
  for (const decision of decisions) {
    const { id, gate, body, meeting, byCirculation, day, verb, outcome, version, declared, gap, stands } = decision;
    const decides = gate !== null || outcome !== null;
    if (version === null || body === null || !decides || declared || gap !== null || !stands || id === waiting)
      continue;
    const at = { meeting: meeting?.name ?? null, adReferendum: byCirculation, day };
    const stamp: Stamp = { verb: outcome ?? verb, body, ...at };
    stamped.set(version, [...(stamped.get(version) ?? []), stamp]);
  }
  return stamped;
}
