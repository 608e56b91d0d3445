import type { Consensus } from "@/domain/consensus";
import { counted } from "@/domain/counted";
import type { Track } from "@/domain/documents";
import type { PositionLine } from "@/domain/views/inside";
import type { MatrixOrder, MatrixRow, Square } from "@/domain/views/matrix";

/** Those whose words are shown: what the reader sees of them, and who has not replied where that is known. */
type Known = { positions: Word[]; version: number; since: number; silent: readonly string[] | null; asked: boolean };
type Word = Pick<PositionLine, "member" | "version" | "stance" | "answered">;

/** One square for each state, in the order the states come. No word is ever made up: what is not known is not shared. */
export function squaresOf(states: string[], { positions, version, since, silent, asked }: Known): Square[] {
  const words = counted(positions, version, since);
  return states.map((member) => {
    const word = words.get(member);
    if (word) return { member, said: word.line.stance, stale: word.stale, version: word.line.version };
    const said = !silent?.includes(member) ? "hidden" : asked ? "none" : "unasked";
    return { member, said, stale: false, version: null };
  });
}

/** States that have yet to say something that counts on the version. */
export const waitedFor = (verdict: Consensus): string[] => {
  if (!("working" in verdict)) return [];
  const { edits, reserve, object, stale, none } = verdict.working;
  return [...object, ...edits, ...reserve, ...stale, ...none];
};

const tracks: Record<Track, number> = { adoption: 0, signature: 1, notation: 2, undecided: 3 };
const kinds: Record<Consensus["kind"], number> = { declared: 0, reached: 0, awaited: 1, continues: 2 };

type Placed = Pick<MatrixRow, "track" | "reference" | "verdict">;

/** In the order of the agenda: for adoption, for signature, for notation, to be decided; then by reference. */
const byAgenda = (a: Placed, b: Placed) =>
  tracks[a.track] - tracks[b.track] || (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0);

/** The closest to consensus first: no objection before any, then by how many states are still to speak; without a version last. */
const byCloseness = (a: Placed, b: Placed) => {
  const far = ({ verdict }: Placed) =>
    verdict ? kinds[verdict.kind] * 100 + waitedFor(verdict).length : Number.MAX_SAFE_INTEGER;
  return far(a) - far(b) || byAgenda(a, b);
};

/** The rows in one of the orders a page offers. */
export const inOrder = <T extends Placed>(rows: T[], order: MatrixOrder): T[] =>
  rows.toSorted(order === "closeness" ? byCloseness : byAgenda);

/** For each state, on how many documents it is yet to revert or to confirm. Shown to the secretariat alone, never printed. */
export const leftPerState = (rows: MatrixRow[], states: string[]): number[] =>
  states.map(
    (member) =>
      rows.filter(
        ({ verdict, track }) =>
          track !== "notation" && verdict && "working" in verdict && isLeft(verdict.working, member),
      ).length,
  );

const isLeft = ({ none, stale }: { none: string[]; stale: string[] }, member: string) =>
  none.includes(member) || stale.includes(member);
