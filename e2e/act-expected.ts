import type { Reader } from "./people";
import { answers } from "./verdicts";

/** What a Server Action says to one who posts to it directly. */
export type Outcome =
  | "refused name"
  | "nobody"
  | "opened otherwise"
  | "asked for more"
  | "not there"
  | "saved"
  | "judged"
  | `to ${string}`;
export type Act = {
  page: string;
  /** Whether the action takes the state of its form before the form itself. */
  stateful: boolean;
  /** `{own}` is another session of the person who posts, `{person}` somebody else. */
  form: Record<string, string>;
  outcomes: Record<"signed in" | "signed out", Outcome>;
  /** Other sessions of the person who posts that this ends. */
  ends?: "own"[];
  /** The same action on things that only some may see. */
  also?: { says: string; form: Record<string, string>; answers: Record<Reader, Outcome> }[];
};

const none: Reader[] = ["visitor", "disabled head of Indonesia"];

/** One answer for those who see a thing, another for the others, and a third for whoever is not signed in. */
export function answersOf(seen: readonly Reader[], judged: Outcome, other: Outcome): Record<Reader, Outcome> {
  const all = Object.keys(answers(200)) as Reader[];
  const answer = (reader: Reader) => (none.includes(reader) ? "nobody" : seen.includes(reader) ? judged : other);
  return Object.fromEntries(all.map((reader) => [reader, answer(reader)])) as Record<Reader, Outcome>;
}
