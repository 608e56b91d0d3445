import { expect, test } from "vitest";
import { pageOfGroups } from "./meeting-pages";

const years = (count: number, each: number) =>
  Array.from({ length: count }, (_, at) => ({ key: String(2030 - at), meetings: Array<string>(each).fill("meeting") }));

test("what a page can hold stands on one page", () => {
  expect(pageOfGroups(years(3, 20), undefined)).toEqual({ shown: years(3, 20), first: true, next: null });
  expect(pageOfGroups([], "2020")).toEqual({ shown: [], first: true, next: null });
});

test("a thousand meetings stand on pages of whole years, each of them once", () => {
  const all = years(28, 36);
  const seen: typeof all = [];
  let from: string | undefined;
  do {
    const { shown, first, next } = pageOfGroups(all, from);
    expect(first).toBe(from === undefined);
    expect(shown.length).toBeLessThanOrEqual(3);
    seen.push(...shown);
    from = next ?? undefined;
  } while (from && seen.length < 100);
  expect(seen).toEqual(all);
});

test("a year that the list does not hold leads to its beginning", () => {
  for (const from of ["1066", "__proto__", "", ["2029", "2028"]]) {
    expect(pageOfGroups(years(4, 60), from)).toMatchObject({ first: true, next: "2028" });
  }
});
