import { describe, expect, test } from "vitest";
import { bracketsIn } from "@/domain/brackets";

describe("a paragraph in parts", () => {
  test.each([
    ["agreed words alone", "Encourage all.", [{ kind: "agreed", text: "Encourage all." }]],
    [
      "a bracket with the states that hold it",
      "open [ID, TH: every] ground",
      [
        { kind: "agreed", text: "open " },
        { kind: "bracket", holders: ["ID", "TH"], text: "every" },
        { kind: "agreed", text: " ground" },
      ],
    ],
    ["a bracket that nobody is named for", "[and women]", [{ kind: "bracket", holders: [], text: "and women" }]],
    ["a bracket within a bracket", "[ID: a [b] c]", [{ kind: "bracket", holders: ["ID"], text: "a [b] c" }]],
    ["a bracket that does not close", "[ID: on", [{ kind: "bracket", holders: ["ID"], text: "on" }]],
    ["nothing", "", []],
  ])("%s", (_, text, parts) => {
    expect(bracketsIn(text)).toEqual(parts);
  });
});
