import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, emptyFilter, filterFrom, filterKeys, sorts } from "@/domain/register-filter";

/** Keys and values that an address may hold and a careless reader would trip over. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "prototype",
    "length",
    "hasOwnProperty",
    "\0",
    "%00",
    "[object Object]",
    "ID,TH",
    "ascc-2023-04",
  ),
);
const asked = fc.dictionary(
  fc.oneof(hostile, fc.constantFrom("q", "sort", "after", ...filterKeys)),
  fc.oneof(hostile, fc.array(hostile), fc.constant(undefined)),
);

const readBack = (address: string) => {
  const read: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(address)) read[key] = [...(read[key] ?? []), value];
  return filterFrom(read);
};

test("whatever an address asks, the filter has its own keys and nothing else", () => {
  fc.assert(
    fc.property(asked, (query) => {
      const filter = filterFrom(query);
      expect(Object.keys(filter).sort()).toEqual(Object.keys(emptyFilter()).sort());
      expect(sorts).toContain(filter.sort);
      for (const key of filterKeys) expect(Array.isArray(filter[key])).toBe(true);
      expect([...filter.q].length).toBeLessThanOrEqual(200);
    }),
  );
});

test("printing and reading a filter gives the same filter, and printing again the same address", () => {
  fc.assert(
    fc.property(asked, (query) => {
      const filter = filterFrom(query);
      expect(readBack(addressOf(filter))).toEqual(filter);
      expect(addressOf(readBack(addressOf(filter)))).toBe(addressOf(filter));
    }),
  );
});

test("a filter of values that can be asked survives the way through an address", () => {
  const filter = {
    ...emptyFilter(),
    q: "Leaders’ statement & declaration + 100%",
    summit: ["summit-44-45", "unknown"],
    phase: ["concluded"],
    lead: ["ID", "TH"],
    sector: ["Human rights (cross-pillar)", "Culture & arts"],
    body: ["SOMRDPE"],
    year: ["2023"],
    sort: "date" as const,
    after: "ascc-2023-120",
  };
  expect(readBack(addressOf(filter))).toEqual(filter);
});

describe("is read as if it were not there:", () => {
  test.each([
    ["a state in small letters", { lead: "id" }],
    ["a year of another century", { year: "1899" }],
    ["an order that is not offered", { sort: "votes" }],
    ["an `after` that is no reference", { after: "../../x" }],
    ["a search of control characters", { q: "\u0000\u0007\n" }],
    ["a phase in an inherited name", { phase: "constructor" }],
    ["a type of markup", { type: "<script>" }],
    ["a key of no filter", { __proto__: ["x"], other: "y" }],
  ])("%s", (_, query) => {
    expect(filterFrom(query as never)).toEqual(emptyFilter());
  });
});

test("no more values than can be meant are taken of one filter", () => {
  const many = Array.from({ length: 500 }, (_, i) => `summit-${i}`);
  expect(filterFrom({ summit: many }).summit).toHaveLength(40);
});
