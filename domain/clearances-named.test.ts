import { describe, expect, test } from "vitest";
import { clearancesAt, clearancesBeyond } from "@/domain/clearances-named";
import { restsWith } from "@/domain/rests-with";
import { restsWithActor } from "@/domain/rests-with-actor";
import { everythingSaid, people, standing } from "@/domain/testing/standings";
import { stillNeeded } from "@/domain/why-not";

const clearances = [
  { id: "1", gate: "council" as const, of: "SOMSWD" },
  { id: "2", gate: "soca" as const, of: "SOMHD" },
  { id: "3", gate: null, of: "legal" },
];

describe("of the clearances that are not recorded, a page names", () => {
  test.each([
    ["soca", ["SOMHD"], [{ gate: "council", of: ["SOMSWD"] }]],
    ["council", ["SOMSWD"], []],
    ["summit", [], []],
    ["concluded", [], []],
  ] as const)("at the stage “%s” those it waits for, and those it will wait for", (stage, at, beyond) => {
    expect(clearancesAt(clearances, stage)).toEqual(at);
    expect(clearancesBeyond(clearances, stage)).toEqual(beyond);
  });

  test("in drafting all that a gate ahead waits for, soonest first", () => {
    expect(clearancesBeyond(clearances, "drafting").map(({ gate }) => gate)).toEqual(["soca", "council"]);
  });

  test("what the step itself asks for", () => {
    const facts = standing({ stage: "council", clearances });
    expect(stillNeeded("endorseCouncil", facts, { ...everythingSaid, left: [] })).toEqual({
      code: "clearance",
      bodies: clearancesAt(clearances, "council"),
    });
  });
});

test("whose clearance is awaited has the text rest with their body, as their desk says", () => {
  const view = { rests: restsWith({ ...standing(), verdict: null }), standing: standing(), otherOffice: null };
  const own = [{ body: "SOMSWD", state: "pending" as const }];
  expect(restsWithActor({ ...view, stage: "soca", clearances: own }, people.body)).toBe("body");
  expect(restsWithActor({ ...view, stage: "concluded", clearances: own }, people.body)).toBeNull();
  expect(
    restsWithActor({ ...view, stage: "soca", clearances: [{ body: "SOMHD", state: "pending" }] }, people.body),
  ).toBeNull();
});
