import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, type Entry } from "@/domain/compilation";
import { inertCell } from "@/domain/compiled-paper";

const order = ["ID", "TH", "VN"];
const paragraphs = ["p1", "p2", "p3"].map((anchor, at) => ({
  anchor,
  kind: "operative" as const,
  text: `${at + 1}. X;`,
}));
const entry = fc.record<Entry>({
  id: fc.uuid(),
  member: fc.constantFrom(...order),
  kind: fc.constantFrom("edit" as const, "comment" as const),
  anchor: fc.constantFrom(null, "p1", "p2", "p3", "p9"),
  words: fc.string(),
  stance: fc.constant(null),
  needed: fc.constant(null),
  answer: fc.constant(null),
  on: fc.constantFrom("2026-01-01", "2026-01-02"),
});

test("everything that was said stands in the table once, in the order of the text and by protocol, however it came", () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id }), (said) => {
      const rows = compile(paragraphs, said, order);
      expect(rows.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(
        said.map(({ id }) => id).sort(),
      );
      expect(compile(paragraphs, said.toReversed(), order)).toEqual(rows);
      const places = rows.map(({ anchor }) => (anchor ? paragraphs.findIndex((one) => one.anchor === anchor) : -1));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { entries } of rows) {
        const states = entries.map(({ member }) => order.indexOf(member));
        expect(states).toEqual(states.toSorted((a, b) => a - b));
      }
    }),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"])("a cell that says %j is no formula", (text) => {
  expect(inertCell(text)).toBe(`'${text}`);
});
test("every other cell stays as it is", () => {
  for (const text of ["We agree.", "1 = 1", "", "'"]) expect(inertCell(text)).toBe(text);
});
