import type { Position } from "@/domain/consensus";
import { counted } from "@/domain/counted";
import type { DeskRow } from "@/domain/desk";
import type { Actor } from "@/domain/people";
import { isAsked } from "@/domain/rests-with";
import { ownState } from "@/domain/states-words";
import type { OurEdit } from "@/domain/views/desk";
import type { InsideView } from "@/domain/views/inside";

/** One word of the reader's own state, with how it came where the secretariat entered it. */
export type OwnWord = Position & {
  id: string;
  means: "letter" | "email" | "room" | null;
  answered: boolean | null;
  /** Every edit that the state needs was answered, and not all of them were taken up. */
  declined: boolean;
};

/** The word of the reader's state that counts on the version before it; undefined where it has not spoken to it. */
export const spokenOn = ({ own, version, since }: DeskRow): OwnWord | undefined =>
  version === null ? undefined : own.findLast((word) => !word.contested && word.version >= (since ?? version));

/**
 * Whether a word keeps its own state's turn: it awaits instructions, it stops the text, or an edit that the state needs was
 * not taken up. An edit that nobody has answered yet rests with those who must answer it.
 */
export const restsWithOwn = ({ stance, needed, declined }: Pick<OwnWord, "stance" | "needed" | "declined">): boolean =>
  stance === "reserve" || stance === "object" || (needed && declined);

/** What became of the edits that a state needs, each with its latest answer: all taken up, or all answered and some not. */
export function cameOf(taken: (boolean | null)[]): Required<Pick<OwnWord, "takenUp" | "declined">> {
  const answered = taken.length > 0 && !taken.includes(null);
  return { takenUp: answered && !taken.includes(false), declined: answered && taken.includes(false) };
}

type Page = Pick<InsideView, "stage" | "track" | "hearsay" | "positions" | "standing">;

/** The same on the page of a text: whether the word of the reader's own state, which they alone are told of so, keeps its turn. */
export function keepsOwnTurn({ stage, track, hearsay, positions, standing }: Page, actor: Actor): boolean {
  const { version, since, pending } = standing;
  const member = ownState(actor);
  if (!member || version === null || !isAsked({ stage, track, version, verdict: hearsay, pending })) return false;
  const own = positions.filter((line) => line.member === member && !line.takenBack);
  const word = counted(own, version, since ?? version).get(member);
  if (!word || word.stale) return false;
  const { stance, needed, edits } = word.line;
  const answers = edits.filter((edit) => edit.needed).map(({ answer }) => answer?.taken ?? null);
  return restsWithOwn({ stance, needed, ...cameOf(answers) });
}

/** What the edit that the reader's state needs waits for: an answer, or the version that is to hold it; null where it does not wait. */
function editWaits(row: DeskRow): OurEdit["waits"] | null {
  const word = spokenOn(row);
  if (!word?.needed || word.declined || row.version === null) return null;
  if (!word.takenUp) return "answer";
  return word.version < row.version ? null : "version";
}

/** The edits that the reader's state needs and that others are to answer or to take up. */
export const ourEditsOf = (rows: DeskRow[]): OurEdit[] =>
  rows
    .filter((row) => isAsked({ ...row, stage: row.document.stage }))
    .flatMap((row) => {
      const waits = editWaits(row);
      return waits ? [{ document: row.document, waits }] : [];
    });
