import type { Day } from "@/domain/views/record";

/** One state's submitted word on one version (DESIGN section 4). */
export const stances = ["agree", "agreeWithEdits", "reserve", "object"] as const;
export type Stance = (typeof stances)[number];

export type Position = {
  member: string;
  version: number;
  stance: Stance;
  /** For `agreeWithEdits`: an edit is needed for agreement; a suggested one waits for nobody. */
  needed: boolean;
  /** Every needed edit was answered as taken up: from the next version on that it counts on, it holds the text no longer. */
  takenUp?: boolean;
  /** Recorded on the state's behalf and not confirmed by it: such a word does not count. */
  contested: boolean;
  on: Day;
  /** The moment of its recording, in ISO; asked only against that of a declaration. */
  at?: string;
};

/** Consensus as the Chair declared it in a meeting, and the states that lifted their objection in the room. */
export type Declared = { version: number; meeting: string; lifted: string[]; at?: string };

/** The verdict: a value that says what the page must say. */
export type Consensus =
  | { kind: "declared"; meeting: string }
  | { kind: "reached" }
  | { kind: "continues"; with: { member: string; since: Day }[]; working: Working }
  | { kind: "awaited"; working: Working };

/** How a verdict was worked out: each member in exactly one list, in the order the members came. */
export type Working = {
  agree: string[];
  edits: string[];
  reserve: string[];
  object: string[];
  /** Spoke on an earlier version only. */
  stale: string[];
  /** Yet to revert. */
  none: string[];
  /** No word by the deadline of a no-objection basis, which an officer confirmed to be consent. */
  silent: string[];
};

/** What counts beside the positions. */
type Beside = {
  declared?: Declared;
  /** The states for which no word on the version is consent, as an officer confirmed on a no-objection basis. */
  consenting?: string[];
};

/**
 * Whether the members of that day agree on a version. Positions are oldest first; a member's latest word on the version
 * counts. Nobody's consent is derived: no word, a reservation or a needed edit waits; one objection lets consultations
 * continue. Only on a no-objection basis is no word consent, once an officer confirmed it.
 */
export function consensus(
  members: string[],
  positions: Position[],
  version: number,
  { declared, consenting = [] }: Beside = {},
): Consensus {
  const counting = positions.filter((position) => !position.contested);
  const working = work(members, counting, version, consenting);
  const isDeclared = declared?.version === version;
  // The Chair declared what was so in the room; a state that objects afterwards stops the text again.
  const objecting = isDeclared
    ? working.object.filter((member) => isLater(counting, member, declared))
    : working.object;
  if (isDeclared && objecting.length === 0) return { kind: "declared", meeting: declared.meeting };
  if (objecting.length > 0) {
    const since = (member: string) => raisedOn(counting, member, version);
    return { kind: "continues", with: objecting.map((member) => ({ member, since: since(member) })), working };
  }
  const waiting = [working.edits, working.reserve, working.stale, working.none].some((list) => list.length > 0);
  return waiting ? { kind: "awaited", working } : { kind: "reached" };
}

function work(members: string[], positions: Position[], version: number, consenting: string[]): Working {
  const working: Working = { agree: [], edits: [], reserve: [], object: [], stale: [], none: [], silent: [] };
  for (const member of members) {
    const own = positions.filter((position) => position.member === member);
    const latest = own.findLast((position) => position.version === version);
    if (!latest && consenting.includes(member)) working.silent.push(member);
    else if (!latest) working[own.length > 0 ? "stale" : "none"].push(member);
    else if (latest.stance === "agree" || (latest.stance === "agreeWithEdits" && !latest.needed))
      working.agree.push(member);
    else if (latest.stance === "agreeWithEdits") working.edits.push(member);
    else working[latest.stance].push(member);
  }
  return working;
}

/** Whether a state's latest word on the declared version was recorded after the declaration. */
function isLater(positions: Position[], member: string, { version, at }: Declared): boolean {
  const latest = positions.findLast((position) => position.member === member && position.version === version);
  return at !== undefined && latest?.at !== undefined && latest.at > at;
}

/** The day on which a state's standing objection was raised: the first of its unbroken run of objections. */
function raisedOn(positions: Position[], member: string, version: number): Day {
  const own = positions.filter((position) => position.member === member && position.version <= version);
  const before = own.findLastIndex(({ stance }) => stance !== "object");
  return own[before + 1]?.on ?? own.at(-1)?.on ?? "";
}

export const isConsensus = (verdict: Consensus) => verdict.kind === "reached" || verdict.kind === "declared";

/**
 * The verdict as those may hear it who do not see the positions behind it: its kind, who has not replied, and who did so
 * on an earlier version alone, to confirm or change it.
 */
export type Hearsay = { kind: Consensus["kind"]; meeting: string | null; yet: string[]; again: string[] };

/** Takes from a verdict what a reader without the positions may not know. Whether a state has replied is no secret. */
export function hearsay(verdict: Consensus): Hearsay {
  const { none, stale } = "working" in verdict ? verdict.working : { none: [], stale: [] };
  return { kind: verdict.kind, meeting: verdict.kind === "declared" ? verdict.meeting : null, yet: none, again: stale };
}
