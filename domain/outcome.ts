import { dayDoubts } from "@/domain/doubted-day";
import type { Refusal } from "@/domain/why-not";

/** What an act on a document came to. Everything a person may run into is a value; the page says it in words. */
export type ActOutcome =
  /** `address` is that of a document, or the id of a circulation, which the act made; of a link, until when it holds. */
  | { status: "done"; at: string; undoUntil: string | null; address?: string; until?: string }
  /** `document` is the address of the one among several that cannot. */
  | { status: "refused"; refusal: Refusal; document?: string }
  /** A field of the form, by name, and what is wrong with it. */
  | { status: "invalid"; fields: Record<string, FieldProblem>; document?: string }
  /** The document changed since the form was opened. */
  | { status: "stale"; revision: number; document?: string }
  /** The same form was sent before; this is what it came to then. */
  | { status: "repeated"; at: string; address?: string }
  | { status: "signedOut" }
  /**
   * The form was opened under another mandate, in words; null where that is nobody's here. `back` can be taken up again, and
   * must be where the present mandate has no such form (`away`).
   */
  | { status: "otherMandate"; opened: string | null; back: string | null; now: string; away: boolean }
  /** Nothing was sent, but the sender acts again under the mandate under which the form was opened. */
  | { status: "switchedBack"; now: string }
  | { status: "notFound" };

/**
 * What can be wrong with a field. `questioned` and the doubts about a day ask to be confirmed by a checkbox of their own, and
 * are not refused; `yetToCome` and `beforeShared` are days that cannot be right; `characters` are such as no text holds; `notLater` is a sitting or a moment that does not come after the present one; `noRule` asks of a
 * body what it has no rule for; `takesNoPlace` is a text that was
 * withdrawn or replaced; `noStep` is that none was chosen; `otherOutcome` asks about a verb that says another outcome. `tooLong` may say
 * what it may have at most, and `unknown` which words were not found.
 */
export const fieldProblems = [
  "required",
  "unknown",
  "nothingWritten",
  "withWords",
  "tooLong",
  "notADay",
  "yetToCome",
  "beforeShared",
  "questioned",
  ...dayDoubts,
  "meetingAhead",
  "characters",
  "notLater",
  "noRule",
  "takesNoPlace",
  "noStep",
  "otherOutcome",
] as const;
export type FieldProblem = (typeof fieldProblems)[number] | `tooLong ${number}` | `unknown ${string}`;

/** What a form's action returns: the outcome, and everything that was typed, for React empties a form after each action. */
export type ActState = { outcome: ActOutcome | null; values: Record<string, string[]> };

export const actStart: ActState = { outcome: null, values: {} };

/** Which form of which state of which document: hidden in each form, checked under the lock. */
export type Form = { address: string; revision: number; request: string };

/** Nothing is wrong with what was typed; it is shown as it will stand before it does. */
export const isPreview = (outcome: ActOutcome | null) =>
  outcome?.status === "invalid" && Object.keys(outcome.fields).join() === "previewed";

/** The present mandate has no such form: what was typed stands there with the way back. */
export const isAway = (outcome: ActOutcome | null) => outcome?.status === "otherMandate" && outcome.away;
