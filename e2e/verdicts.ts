import type { Reader } from "./people";

/** 200 or 404 as a page; `door`: the sign-in form in the page's place; or where the answer leads, with its status. */
export type Verdict = 200 | 404 | "door" | `303 ${string}`;
export type Expected = { path: string; answers: Record<Reader, Verdict> };

const signedOut = ["visitor", "disabled head of Indonesia"] as const;

/** Everybody gets the first answer, but for those who are named with another. */
export function answers(first: Verdict, ...others: [Verdict, ...(readonly Reader[])][]): Record<Reader, Verdict> {
  const all: Record<Reader, Verdict> = {
    visitor: first,
    viewer: first,
    "delegate of Indonesia": first,
    "head of Indonesia": first,
    "delegate of Thailand": first,
    "head of Thailand": first,
    "delegate of an observer": first,
    "officer of SOMSWD": first,
    "officer of the ASEAN Secretariat": first,
    "officer of the Chair": first,
    administrator: first,
    "former head of Indonesia": first,
    "disabled head of Indonesia": first,
  };
  for (const [verdict, ...named] of others) for (const reader of named) all[reader] = verdict;
  return all;
}

/** For those who are named; for the others it is not there. */
export const only = (readers: readonly Reader[] | "everybody") =>
  readers === "everybody" ? answers(200) : answers(404, [200, ...readers]);
/** Nobody is asked to sign in before they are told anything; whoever does not see what is inside finds nothing there. */
export const behindDoor = (seen: Record<Reader, Verdict>): Record<Reader, Verdict> => ({
  ...seen,
  ...Object.fromEntries(signedOut.map((reader) => [reader, "door"])),
});

export const forSignedIn = behindDoor(answers(200));
export const forOfficers = behindDoor(only(["officer of the ASEAN Secretariat", "officer of the Chair"]));
/** The table of positions is there for delegations, the secretariat and administrators. */
export const outsideTable = ["viewer", "former head of Indonesia", "officer of SOMSWD"] as const;
export const forStates = behindDoor(answers(200, [404, ...outsideTable]));
export const otherStates = ["delegate of Thailand", "head of Thailand", "delegate of an observer"] as const;
export const forNobody = behindDoor(answers(404));
/** Heads and administrators manage people; the secretariat sees them. */
export const managers = ["head of Indonesia", "head of Thailand", "administrator"] as const;
export const forManagers = behindDoor(only(managers));
export const forOverseers = behindDoor(only([...managers, "officer of the ASEAN Secretariat", "officer of the Chair"]));
/** An id that nothing has. */
export const nobodysId = "00000000-0000-4000-8000-000000000000";
