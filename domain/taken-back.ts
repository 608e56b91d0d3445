import type { ShareAudience } from "@/domain/versions";
import type { ClearanceLine, DecisionLine, InsideView, PositionLine } from "@/domain/views/inside";

/** Why an entry can no longer be taken back: it became its state's own word, or something rests on it. */
export type Kept = "entryConfirmed" | "entryDecided" | "entryClosed";

type Word = Pick<PositionLine, "version" | "at" | "means" | "answered" | "takenBack">;
type Relied = Pick<InsideView, "closes"> & { decisions: Pick<DecisionLine, "stands" | "version" | "recordedAt">[] };

/** What the secretariat entered on a state's behalf, and has not taken back. */
export const isEntry = ({ means, takenBack }: Pick<Word, "means" | "takenBack">) =>
  means !== null && takenBack === null;

/**
 * Why the secretariat cannot take back an entry of its own: a state that confirmed it made it its own word, and what a body
 * decided, or a circulation came to, on that text after it rests on what stood then.
 */
export function whyKept(word: Word, { decisions, closes }: Relied): Kept | undefined {
  if (word.answered) return "entryConfirmed";
  const after = (version: number | null, at: string) => version !== null && version >= word.version && at > word.at;
  if (decisions.some(({ stands, version, recordedAt }) => stands && after(version, recordedAt))) return "entryDecided";
  // A circulation of an earlier text is decided from words on later ones that changed nothing but how it is written.
  if (closes.some(({ at }) => at > word.at)) return "entryClosed";
}

/** The entries that can be taken back, latest first, for a mistake is seen soon. */
export const takeable = <W extends Word>(positions: W[], relied: Relied): W[] =>
  positions.filter((word) => isEntry(word) && !whyKept(word, relied)).toReversed();

/** Why there is nothing to take back: nothing was entered, or the latest entry stays. */
export function whyNothingToTakeBack(positions: Word[], relied: Relied): Kept | "noEntry" | undefined {
  if (takeable(positions, relied).length > 0) return undefined;
  const last = positions.findLast(isEntry);
  return (last && whyKept(last, relied)) ?? "noEntry";
}

/** Why a version can no longer be taken back: somebody beyond the leads was given it, or something was said or done about it. */
export type VersionKept = "versionShared" | "versionCommented" | "versionCleared" | "versionDecided";

type Numbered = { version: number | null };
type Cleared = Numbered & Pick<ClearanceLine, "kind">;
export type VersionUse = { commented: number[]; clearances: Cleared[]; decisions: Numbered[] };

/**
 * Why whoever may add versions cannot take this one back. A clearance at home holds none: its state alone reads it, and
 * another lead must not learn of it by a refusal.
 */
export function whyVersionKept(
  { number, shared }: { number: number; shared: ShareAudience[] },
  { commented, clearances, decisions }: VersionUse,
): VersionKept | undefined {
  const on = ({ version }: Numbered) => version === number;
  if (shared.length > 0) return "versionShared";
  if (commented.includes(number)) return "versionCommented";
  if (clearances.some((one) => one.kind !== "domestic" && on(one))) return "versionCleared";
  return decisions.some(on) ? "versionDecided" : undefined;
}

/** Why there is no version to take back: none is there, or the newest stays. Versions are newest first. */
export function whyNoVersionToTakeBack(
  versions: { number: number; shared: ShareAudience[] }[],
  use: VersionUse,
): VersionKept | "noWorking" | undefined {
  if (versions.some((version) => !whyVersionKept(version, use))) return undefined;
  const [newest] = versions;
  return (newest && whyVersionKept(newest, use)) ?? "noWorking";
}
