/**
 * What a form names in the field that says at which meeting a body sits: the address of a meeting, a circulation that was
 * closed, or, where a text is submitted, that SOCA decides on it between its meetings.
 */
export type SittingNamed = { meeting?: string; circulation?: string; between?: true };

/** The value of that field for a text that goes to SOCA by circulation. */
export const betweenMeetings = "circulation";

/** The value of that field for one circulation. */
export const citing = (circulation: string) => `${betweenMeetings}:${circulation}`;

/** Reads that field. What is neither the one nor the other is taken for the address of a meeting, and then not found. */
export function sittingNamed(typed: string | undefined): SittingNamed {
  if (!typed) return {};
  if (typed === betweenMeetings) return { between: true };
  const [, circulation] = /^circulation:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(typed) ?? [];
  return circulation ? { circulation: circulation.toLowerCase() } : { meeting: typed };
}
