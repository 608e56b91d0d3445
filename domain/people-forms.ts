import type { FreshProblem } from "@/domain/account-forms";

/** How long a link works, in hours; the database judges it. */
export const linkHours = 72;

/** What is wrong with what was typed on the page of a link. */
export const entryProblems = ["nameRequired", "nameWrong", "signInRequired", "signInWrong", "signInTaken"] as const;
export type EntryProblem = (typeof entryProblems)[number];

/** The form on the page of a link: fields `shown`, `signIn` and `new`. The password is never echoed. */
export type EntryState = {
  problems: { shown?: EntryProblem | undefined; signIn?: EntryProblem | undefined; new?: FreshProblem | undefined };
  shown: string;
  signIn: string;
  /** The link does not hold any more. */
  gone?: boolean;
  /** Too many sign-in names were tried that somebody has. */
  until?: string;
  /** A new password is set. */
  renewed?: boolean;
};

export const entryStart: EntryState = { problems: {}, shown: "", signIn: "" };

type Judged = { name: string; problem?: undefined } | { name?: undefined; problem: EntryProblem };

/** Whether all of a name can be seen: nothing in it turns its letters round, hides, or makes it look like another. */
export const isSeen = (name: string) => !/[\p{Cc}\p{Cf}\p{Cs}<>]/u.test(name);

/** A name as it is shown: plain characters, one space between words. */
export function shownName(typed: string): Judged {
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === "") return { problem: "nameRequired" };
  return [...name].length > 120 || !isSeen(name) ? { problem: "nameWrong" } : { name };
}

/** A name to sign in by: letters and figures of any script, dots, hyphens and low lines, at least three. */
export function signInName(typed: string): Judged {
  const name = typed.normalize("NFC").trim().toLowerCase();
  if (name === "") return { problem: "signInRequired" };
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{2,59}$/u.test(name) ? { name } : { problem: "signInWrong" };
}
