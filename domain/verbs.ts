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
