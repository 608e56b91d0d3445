import type { ReplyRule } from "@/domain/circulations";
import type { DeskRow } from "@/domain/desk";
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
  /** A newer version is before the states than the one that was sent. */
  overtaken: boolean;
  /** The reader's own state has said its word since it was sent. */
  replied: boolean;
  /** The reader's own state has confirmed receipt. */
  received: boolean;
  /** The states that asked for more time since the last deadline was set. */
  asked: string[];
};

/** The reply that a circulation asks of the reader's state; receipt is confirmed once, beside the first of its texts. */
export function replyDue(circulation: DeskCirculation | null): ToDo[] {
  if (!circulation || circulation.replied || circulation.stopped || circulation.overtaken) return [];
  const { id, rule, until, past, first, received } = circulation;
  return [{ kind: "replyBy", circulation: id, rule, until, past, receive: first && !received }];
}

/** For the secretariat: the replies that a text was circulated for. Once its date has passed, closing it is the task. */
export function repliesDue(circulation: DeskCirculation | null, yet: string[], again: string[]): ToDo[] | null {
  if (!circulation || circulation.stopped || circulation.overtaken) return null;
  const { id, rule, until, past } = circulation;
  return past ? [] : [{ kind: "circulated", circulation: id, rule, until, yet, again }];
}

/** For the secretariat: a circulation to send, an objection that was raised, an end to confirm once the date has passed, a request for more time. */
export function circulationDue({ circulation, toCirculate }: Pick<DeskRow, "circulation" | "toCirculate">): ToDo[] {
  if (!circulation) return toCirculate ? [{ kind: "circulate" }] : [];
  const { id, rule, until, past, stopped, first, asked } = circulation;
  const objected: ToDo[] = stopped ? [{ kind: "clockStopped", circulation: id }] : [];
  if (!first) return objected;
  if (past) return [{ kind: "closeCirculation", circulation: id, rule, until }, ...objected];
  return asked.length > 0 ? [{ kind: "moreTime", circulation: id, states: asked, until }, ...objected] : objected;
}
