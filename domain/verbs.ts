import { type Outcome, outcomes } from "@/domain/documents";

/** How a verb is told: by the word that a language has for it, or as the body's own words. */
export type Told = Outcome | "own";

/** The outcome that a verb says and nothing besides; any other verb is told as it stands. */
export function toldAs(verb: string): Told {
  const bare = verb
    .toLowerCase()
    .replace(/[.\s]+$/, "")
    .replace(/ (it|the text)$/, "");
  return outcomes.find((outcome) => outcome === bare) ?? "own";
}

const saying: Record<Outcome, RegExp> = {
  adopted: /\badopt/i,
  endorsed: /\bendors/i,
  noted: /\b(noted|noting|notes?)\b/i,
  welcomed: /\bwelcom/i,
  acknowledged: /\backnowledg/i,
  signed: /\bsign(ed|ing|s)?\b/i,
};

/** Whether a verb says an outcome, and not the one that is recorded beside it: asked about, for only one of them can be right. */
export function contradicts(verb: string | null | undefined, outcome: Outcome | null | undefined): boolean {
  if (!verb || !outcome || saying[outcome].test(verb)) return false;
  return outcomes.some((other) => saying[other].test(verb));
}
