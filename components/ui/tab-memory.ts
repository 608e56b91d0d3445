import { isLeft, type Unsent } from "@/domain/unsent";

/** Where a browser keeps nothing for a tab, or no more, nothing is kept, and nobody is told of a fault. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What was typed, as the tab keeps it. */
export const recall = (name: string) =>
  attempt(() => JSON.parse(sessionStorage.getItem(name) ?? "null") as Unsent | null) ?? undefined;

/** Has the tab keep what was typed; whether it does. */
export const remember = (name: string, unsent: Unsent) =>
  attempt(() => {
    sessionStorage.setItem(name, JSON.stringify(unsent));
    return true;
  }) ?? false;

export const forget = (name: string) => attempt(() => sessionStorage.removeItem(name));

/** Has the tab forget what anybody typed; with a mark, all but what was typed in that session. */
export const forgetTyped = (mark?: string) =>
  attempt(() => {
    for (const name of Object.keys(sessionStorage)) if (isLeft(name, mark)) sessionStorage.removeItem(name);
  });
