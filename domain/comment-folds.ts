import type { ThreadView } from "@/domain/views/comments";

/** What of a list does not stand on the page: how much of it, and at which thread or line the next part of it ends. */
export type Hidden = { count: number; to: string };
export type Fold = { all: number; earlier: Hidden | null; later: Hidden | null };

/** So many threads stand on one page, and so many answers to them; of each paragraph at least one, and of each thread. */
const shownAtOnce = 60;
/** So many stand together where one of them is asked for. */
const aroundOne = 30;

/** How much of each list can be shown so that it comes to no more than `total` in all; never nothing. */
export function eachAtMost(counts: number[], total: number): number {
  const comesTo = (most: number) => counts.reduce((sum, count) => sum + Math.min(most, count), 0);
  let most = 1;
  while (most < Math.max(1, ...counts) && comesTo(most + 1) <= total) most++;
  return most;
}

/** The newest of a list that is the oldest first, or the part of it that ends with the one that is asked for. */
export function folded<T>(all: T[], newest: number, isAsked: (one: T) => boolean, nameOf: (one: T) => string) {
  const at = all.findIndex(isAsked);
  const most = at < 0 ? newest : Math.max(newest, aroundOne);
  const end = at < 0 || at >= all.length - most ? all.length : Math.max(at + 1, most);
  const start = Math.max(0, end - most);
  const hidden = (count: number, last: number): Hidden | null => {
    const one = all[last];
    return count > 0 && one !== undefined ? { count, to: nameOf(one) } : null;
  };
  const fold: Fold = {
    all: all.length,
    earlier: hidden(start, start - 1),
    later: hidden(all.length - end, Math.min(end + most, all.length) - 1),
  };
  return { shown: all.slice(start, end), fold };
}

/**
 * The comments of one page: the newest on each paragraph and the newest answers to them, so that the page stays as long
 * however much is said. `asked` is the thread, or the line in it as `thread.line`, that is to stand there in any case.
 */
export function foldComments(
  threads: ThreadView[],
  asked = "",
): { threads: ThreadView[]; folds: Record<string, Fold> } {
  const [thread, line] = asked.split(".");
  const anchors = [...new Set(threads.map(({ anchor }) => anchor))];
  const groups = anchors.map((anchor) => threads.filter((one) => one.anchor === anchor));
  const newest = eachAtMost(
    groups.map(({ length }) => length),
    shownAtOnce,
  );
  const folds: Record<string, Fold> = {};
  const shown = groups.flatMap((all) => {
    const part = folded(
      all,
      newest,
      ({ id }) => id === thread,
      ({ id }) => id,
    );
    folds[all[0]?.anchor ?? ""] = part.fold;
    return part.shown;
  });
  const answers = eachAtMost(
    shown.map(({ lines }) => lines.length - 1),
    shownAtOnce,
  );
  return { threads: shown.map((one) => foldAnswers(one, answers, one.id === thread ? (line ?? "") : null)), folds };
}

/** A thread with what was said first and the newest answers, or those up to the line that is asked for. */
function foldAnswers(thread: ThreadView, newest: number, asked: string | null): ThreadView {
  const [first, ...answers] = thread.lines;
  if (!first) return thread;
  const most = asked === null ? newest : Math.max(newest, aroundOne);
  const { shown, fold } = folded(
    answers,
    most,
    ({ number }) => String(number) === asked,
    ({ number }) => `${thread.id}.${number}`,
  );
  return { ...thread, lines: [first, ...shown], folded: fold };
}
