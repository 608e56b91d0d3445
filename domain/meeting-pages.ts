/** How many meetings a page holds before it ends with the year it is in. */
const enough = 100;

type Group = { key: string; meetings: readonly unknown[] };

/** The page of a list by years that begins with one of them, in whole years; with the year that the next begins with. */
export function pageOfGroups<G extends Group>(groups: G[], from: string | string[] | undefined) {
  const asked = groups.findIndex(({ key }) => key === from);
  const begin = Math.max(asked, 0);
  let [end, held] = [begin, 0];
  for (; end < groups.length && held < enough; end++) held += groups[end]?.meetings.length ?? 0;
  return { shown: groups.slice(begin, end), first: begin === 0, next: groups[end]?.key ?? null };
}
