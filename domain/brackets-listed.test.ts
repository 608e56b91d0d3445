import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bracketChanges, listBrackets, openAt, unpairedBrackets, withoutHolders } from "@/domain/brackets";
import { identify } from "@/domain/identity";
import { paragraphsIn } from "@/domain/paragraphs";

const order = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"];
const text = `Recalling [the Charter];

4. Promote [TH: due] use;

7. Keep [VN, SG: national] registers [SG: of cloth];

12. Meet [every [ID: second] year].`;

test("passages are numbered through the text and tied to their paragraphs and to the states named in them", () => {
  const brackets = listBrackets(paragraphsIn(text));
  expect(brackets.map(({ number, cited, holders, text: words }) => [number, cited.name, holders, words])).toEqual([
    [1, "1", [], "the Charter"],
    [2, "4", ["TH"], "due"],
    [3, "7", ["VN", "SG"], "national"],
    [4, "7", ["SG"], "of cloth"],
    [5, "12", [], "every [ID: second] year"],
  ]);
  const places = openAt(brackets, order).map(({ cited, holders, count }) => [
    cited.sort,
    cited.name,
    holders.join(", "),
    count,
  ]);
  expect(places).toEqual([
    ["preamble", "1", "", 1],
    ["operative", "4", "TH", 1],
    ["operative", "7", "SG, VN", 2],
    ["operative", "12", "", 1],
  ]);
});

test("who is not told the states reads the words alone", () => {
  expect(withoutHolders("Keep [VN, SG: national] registers [every [ID: second] year]")).toBe(
    "Keep [national] registers [every [second] year]",
  );
});

test("what a version put into brackets less what it took out is the difference of the two counts", () => {
  const paragraph = fc.array(fc.constantFrom("we", "[ID: agree]", "[all]", "children"), { minLength: 1, maxLength: 6 });
  const texts = fc
    .array(paragraph, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((one) => one.join(" ")).join("\n\n"));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const before = paragraphsIn(one);
      const after = paragraphsIn(other);
      const anchors = identify(
        before,
        after.map((paragraph) => paragraph.text),
      );
      const [old, now] = [
        listBrackets(before),
        listBrackets(after.map((paragraph, at) => ({ ...paragraph, anchor: anchors[at] ?? "" }))),
      ];
      const { added, resolved } = bracketChanges(old, now);
      expect(added - resolved).toBe(now.length - old.length);
      expect(Math.min(added, resolved)).toBeGreaterThanOrEqual(0);
      expect(bracketChanges(old, old)).toEqual({ added: 0, resolved: 0 });
    }),
  );
});

describe("a bracket without its counterpart is named with its paragraph", () => {
  const inText = (...texts: string[]) =>
    unpairedBrackets(texts.map((text, at) => ({ anchor: `p${at + 1}`, kind: "plain" as const, text }))).map(
      ({ anchor, kind }) => `${anchor} ${kind}`,
    );

  test.each([
    ["none", ["Keep [it] and [ID: [this] too]."], []],
    ["opened and not closed", ["Keep it.", "At least [one hectare."], ["p2 open"]],
    ["closed and not opened", ["[plant ]]"], ["p1 close"]],
    ["turned round", ["] and ["], ["p1 open", "p1 close"]],
    ["across two paragraphs, for a passage is bracketed in each", ["[From here", "to here]"], ["p1 open", "p2 close"]],
  ])("%s", (_, texts, found) => {
    expect(inText(...texts)).toEqual(found);
  });
});
