import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Asked,
  addressOf,
  changed,
  emptyFilter,
  filterFrom,
  filterKeys,
  isAsked,
  without,
} from "@/domain/register-filter";

const readBack = (address: string): Asked => {
  const asked: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(address)) asked[key] = [...(asked[key] ?? []), value];
  return asked;
};

test("what cannot be asked is dropped", () => {
  const filter = filterFrom({
    phase: ["summit", "nowhere"],
    lead: "ID'; --",
    year: ["2023", "23"],
    sort: "votes",
    after: "../x",
  });
  expect(filter).toEqual({ ...emptyFilter(), phase: ["summit"], year: ["2023"] });
});

test("a value given twice counts once, and a search that is too long is cut", () => {
  const filter = filterFrom({ summit: ["asean-summit-42", "asean-summit-42"], q: [" one\n health ", "two"] });
  expect(filter.summit).toEqual(["asean-summit-42"]);
  expect(filter.q).toBe("one health");
  expect(filterFrom({ q: "x".repeat(999) }).q).toHaveLength(200);
});

test("any query string is read without an error, and its filter prints to an address that reads the same", () => {
  const value = fc.oneof(fc.string(), fc.constantFrom("summit", "unknown", "ID", "2023", "title", "ascc-2023-04"));
  const key = fc.constantFrom("q", "sort", "after", ...filterKeys);
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(value, fc.array(value))), (asked) => {
      const filter = filterFrom(asked);
      expect(filterFrom(readBack(addressOf(filter)))).toEqual(filter);
    }),
  );
});

test("changing the question begins at its first page", () => {
  const filter = filterFrom({ phase: ["summit", "concluded"], after: "ascc-2023-04" });
  expect(without(filter, "phase", "summit")).toEqual({ ...emptyFilter(), phase: ["concluded"] });
  expect(changed(filter, { sort: "title" }).after).toBe("");
});

test("order and page are not a question", () => {
  expect(isAsked(filterFrom({ sort: "title", after: "ascc-2023-04" }))).toBe(false);
  expect(isAsked(filterFrom({ q: "health" }))).toBe(true);
  expect(addressOf(emptyFilter())).toBe("");
});
