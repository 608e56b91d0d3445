import { type Counted, counted } from "@/domain/counted";
import { carriedTo } from "@/domain/editorial";
import { needsConsensus } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import type { InsideView, PositionLine } from "@/domain/views/inside";

/**
 * One state's word on the version before the states, as far as the reader may know it: what it said; that it has replied,
 * or replied on an earlier version, where what it said is not theirs to know; or that it is yet to revert.
 */
export type StateWord = {
  member: string;
  word: ({ kind: "said" } & Counted) | { kind: "replied" | "earlier" | "none" };
  /** Edits that it proposes to the version, for the leads who must answer them and do not see the rest. */
  edits: PositionLine | null;
  /** An entry made on its behalf that it does not confirm, and that does not count. */
  contested: PositionLine | null;
  /** An entry made on its behalf by mistake, which the secretariat took back since its last word. */
  takenBack: PositionLine | null;
};

type Facts = Pick<InsideView, "members" | "positions" | "hearsay" | "circulated" | "standing">;

const readsAll = (actor: Actor) => actor.role === "secretariat" || actor.role === "admin";

/** The state for which the reader speaks or prepares; null for all others. */
export const ownState = (actor: Actor) => ("member" in actor ? actor.member : null);

/** Whether the reader sees what every state said on the version before them. */
export const seesAllWords = (actor: Actor, { circulated }: Pick<Facts, "circulated">) =>
  readsAll(actor) || (circulated && ownState(actor) !== null);

/** Where consultations stand, state by state in protocol order, for the reader's eyes. Not for those who are of no state. */
export function statesWords(facts: Facts, actor: Actor): StateWord[] {
  const { members, positions, hearsay, standing } = facts;
  if (standing.version === null || !(readsAll(actor) || ownState(actor))) return [];
  const since = standing.since ?? standing.version;
  const words = counted(positions, standing.version, since);
  return members.map((member) => {
    const lines = positions.filter((line) => line.member === member);
    const [latest, last] = [lines.findLast(({ takenBack }) => !takenBack), lines.at(-1)];
    const shown = seesAllWords(actor, facts) || member === ownState(actor);
    const said = words.get(member);
    const yet = hearsay?.yet.includes(member) || readsAll(actor) || member === ownState(actor);
    const unsaid = yet ? "none" : hearsay?.again.includes(member) ? "earlier" : "replied";
    return {
      member,
      word: shown && said ? { kind: "said", ...said } : { kind: unsaid },
      edits: shown
        ? null
        : (lines.findLast((line) => line.stance === "agreeWithEdits" && line.version >= since) ?? null),
      contested: latest?.answered === false ? latest : null,
      takenBack: last?.takenBack ? last : null,
    };
  });
}

/** Whether what was said on an earlier version counts on the current one, because only its wording changed since. */
export const isCarried = ({ line, stale }: Counted, { version }: Pick<Facts["standing"], "version">) =>
  !stale && version !== null && line.version < version;

/** Whether a state agrees only once an edit that it needs is taken up, as the verdict counts its word. */
export function agreesOnceTakenUp({ line, stale }: Counted, { version, since }: Since): boolean {
  const edits = line.edits.filter(({ needed }) => needed);
  const takenUp = edits.length > 0 && edits.every(({ answer }) => answer?.taken);
  const word = { version: line.version, needed: line.needed, takenUp };
  const [counts = word] = stale || version === null ? [] : carriedTo([word], since ?? version, version);
  return line.stance === "agreeWithEdits" && counts.needed;
}
type Since = Pick<Facts["standing"], "version" | "since">;

type Before = Pick<InsideView, "stage" | "track" | "hearsay">;

/** Whether the text is before the states one by one: it goes by consensus, and the Chair has not declared it. */
export const isBeforeStates = ({ stage, track, hearsay }: Before): boolean =>
  (stage === "drafting" || stage === "soca" || stage === "council") &&
  (track === "undecided" || needsConsensus(track)) &&
  hearsay?.kind !== "declared";

/** Whether a text in drafting has a version before the states, so that what is missing for consensus on it can be said. */
export const isHeardInDrafting = (view: Before & { standing: { version: number | null } }): boolean =>
  view.stage === "drafting" && view.standing.version !== null && view.hearsay !== null && isBeforeStates(view);

/** Whether a word of the reader's state is still waited for. */
export const isAwaited = (view: Before, { word }: StateWord): boolean =>
  isBeforeStates(view) && (word.kind === "none" || (word.kind === "said" && word.stale));
