import type { Purpose, ReplyRule } from "@/domain/circulations";
import { dayOf } from "@/domain/instants";
import type { Day } from "@/domain/views/record";

/** What an officer asks of the states with a circulation, as the form of it names the three ways. */
export const asks = ["comments", "reply", "silence"] as const;
export type Asks = (typeof asks)[number];

/** The purpose and the rule of a circulation, by what it asks of the states. */
export const askedBy: Record<Asks, { purpose: Purpose; rule: ReplyRule }> = {
  comments: { purpose: "comments", rule: "reply" },
  reply: { purpose: "endorsement", rule: "reply" },
  silence: { purpose: "endorsement", rule: "silence" },
};

/** What a circulation asks of the states. */
export const asksOf = ({ purpose, rule }: { purpose: Purpose; rule: ReplyRule }): Asks =>
  rule === "silence" ? "silence" : purpose === "comments" ? "comments" : "reply";

type Aim = { address: string; startsOn: Day | null };

/** The meetings that texts aim at and that begin on the day of a deadline or before it: each once, the soonest first. */
export function aimsBefore<A extends Aim>(aims: A[], deadline: Date): A[] {
  const last = dayOf(deadline);
  const early = aims.filter(({ startsOn }) => startsOn !== null && startsOn <= last);
  const once = new Map(early.map((aim) => [aim.address, aim]));
  return [...once.values()].sort((a, b) => ((a.startsOn ?? "") < (b.startsOn ?? "") ? -1 : 1));
}

const shown = ["document", "asks", "body", "day", "time", "zone", "note"];

/** Everything that a preview of a circulation showed: whatever was changed since is previewed once more. */
export const previewOf = (typed: Record<string, string[]>): string =>
  JSON.stringify(shown.map((field) => (typed[field] ?? []).map((value) => value.replaceAll("\r\n", "\n"))));
