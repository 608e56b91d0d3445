import type { VersionKind } from "@/domain/versions";

/** A version as far as it matters to what was said before it: its kind, and whether a state said that it is not editorial. */
export type Kinded = { number: number; kind: VersionKind; contested: boolean };

/** For so many days after a version was shared a state may say that it is not editorial. The policy on contests says the same. */
export const contestDays = 2;

const carries = ({ kind, contested }: Kinded) => kind === "editorial" && !contested;

/** The earliest version whose positions count on the current one: every version after it, up to the current, is editorial. */
export function countsSince(versions: Kinded[], current: number): number {
  const broken = versions.filter((version) => version.number <= current && !carries(version));
  return Math.max(1, ...broken.map(({ number }) => number));
}

type Carried = { version: number; needed?: boolean; takenUp?: boolean };

/**
 * Positions as they count on the current version: those on versions since which nothing but wording changed, as on it. A
 * needed edit that was taken up stands in the text by then; its state may say within the two days that it does not.
 */
export const carriedTo = <P extends Carried>(positions: P[], since: number, current: number): P[] =>
  positions.map((position) =>
    position.version >= since && position.version < current
      ? { ...position, version: current, ...(position.takenUp && { needed: false }) }
      : position,
  );
