import { type Gate, gates, isGate } from "@/domain/moves";
import { isOpen, type Stage } from "@/domain/stages";

/** A clearance that is not yet recorded: whose it is, and the gate that it is named for. */
type Awaited = { gate: Gate | null; of: string };

/** Whose clearances, of those not yet recorded, a gate waits for, unless they are left as a condition. */
export const clearancesAt = (awaited: Awaited[], gate: Stage | null): string[] =>
  isGate(gate) ? awaited.filter((one) => one.gate === gate).map(({ of }) => of) : [];

/** Those that the later gates of a text wait for, gate by gate: what is not outstanding now, and will be. */
export const clearancesBeyond = (awaited: Awaited[], stage: Stage | null): { gate: Gate; of: string[] }[] => {
  const ahead = stage !== null && isOpen(stage) ? gates.slice(isGate(stage) ? gates.indexOf(stage) + 1 : 0) : [];
  return ahead.map((gate) => ({ gate, of: clearancesAt(awaited, gate) })).filter(({ of }) => of.length > 0);
};
