import type { ReplyRule } from "@/domain/circulations";
import type { ToDo } from "@/domain/views/desk";

/** The circulation of a text that is open, as far as it may rest with the reader. */
export type DeskCirculation = {
  id: string;
  rule: ReplyRule;
  until: string;
  past: boolean;
  /** An objection stopped the clock of the text. */
  stopped: boolean;
  /** Of several texts the first, so that what concerns the whole is said once. */
  first: boolean;
  /** The reader's own state has said its word since it was sent. */
  replied: boolean;
  /** The states that asked for more time since the last deadline was set. */
  asked: string[];
};

/** The reply that a circulation asks of the reader's state. */
export const replyDue = (circulation: DeskCirculation | null): ToDo[] =>
  circulation && !circulation.replied && !circulation.stopped
    ? [{ kind: "replyBy", circulation: circulation.id, rule: circulation.rule, until: circulation.until }]
    : [];

/** For the secretariat: one whose date has passed waits for its end, one for which more time is asked for an answer. */
export function circulationDue(circulation: DeskCirculation | null): ToDo[] {
  if (!circulation?.first) return [];
  const { id, rule, until, past, asked } = circulation;
  if (past) return [{ kind: "closeCirculation", circulation: id, rule, until }];
  return asked.length > 0 ? [{ kind: "moreTime", circulation: id, states: asked, until }] : [];
}
