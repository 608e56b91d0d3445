import fc from "fast-check";
import { expect, test } from "vitest";
import { consensus, type Position, stances } from "@/domain/consensus";
import { carriedTo, countsSince, type Kinded } from "@/domain/editorial";

const members = ["ID", "TH", "VN"];
const position: fc.Arbitrary<Position> = fc.record({
  member: fc.constantFrom(...members),
  version: fc.integer({ min: 1, max: 4 }),
  stance: fc.constantFrom(...stances, "agree" as const, "agree" as const),
  needed: fc.boolean(),
  contested: fc.boolean(),
  on: fc.constant("2026-05-03"),
});
const versions: fc.Arbitrary<Kinded[]> = fc
  .array(fc.record({ kind: fc.constantFrom("substantive" as const, "editorial" as const), contested: fc.boolean() }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((kinds) => kinds.map((one, at) => ({ ...one, number: at + 1 })));

const verdictOn = (kinds: Kinded[], positions: Position[], version: number) =>
  consensus(members, carriedTo(positions, countsSince(kinds, version), version), version);
const edited: Kinded = { number: 5, kind: "editorial", contested: false };

test.each<[string, Partial<Kinded>[], number]>([
  ["a first version", [{}], 1],
  ["substantive changes alone", [{}, {}, {}], 3],
  ["an editorial version", [{}, {}, { kind: "editorial" }], 2],
  ["editorial versions one after another", [{}, { kind: "editorial" }, { kind: "editorial" }], 1],
  ["a contested one", [{}, { kind: "editorial", contested: true }, { kind: "editorial" }], 2],
])("after %s positions count from the version before what changed only wording", (_, kinds, since) => {
  const all = kinds.map((one, at): Kinded => ({ number: at + 1, kind: "substantive", contested: false, ...one }));
  expect(countsSince(all, all.length)).toBe(since);
});

test("an editorial version never changes the verdict", () => {
  fc.assert(
    fc.property(versions, fc.array(position, { maxLength: 12 }), (kinds, positions) => {
      expect(verdictOn([...kinds, edited], positions, 5)).toEqual(verdictOn(kinds, positions, 4));
    }),
  );
});

test.each<[string, Kinded]>([
  ["a substantive version", { ...edited, kind: "substantive" }],
  ["a contested one", { ...edited, contested: true }],
])("after %s no word given before counts", (_, last) => {
  fc.assert(
    fc.property(versions, fc.array(position, { maxLength: 12 }), (kinds, positions) => {
      const verdict = verdictOn([...kinds, last], positions, 5);
      const spoke = members.filter((code) => positions.some((one) => one.member === code && !one.contested));
      expect(verdict).toMatchObject({ kind: "awaited", working: { stale: spoke } });
    }),
  );
});
