import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acts, isMove } from "@/domain/acts";
import { authority, whyNotOther } from "@/domain/authority";
import { isReleasable } from "@/domain/lines";
import { anybody, anyStanding, people, standing } from "@/domain/testing/standings";

const others = Object.keys(authority) as (keyof typeof authority)[];

test("every act but the moves, the confirmation and the undo says whose it is", () => {
  const rest = acts.filter((act) => !isMove(act) && act !== "confirm" && act !== "undo");
  expect(others.sort()).toEqual([...rest].sort());
});

describe.each([
  ["list", ["officer"]],
  ["release", ["officer"]],
  ["facts", ["officer"]],
  ["consensus", ["officer"]],
  ["correct", ["officer"]],
  ["relate", ["officer"]],
  ["detach", ["officer", "head", "delegate", "body"]],
  ["version", ["officer", "head", "delegate", "body"]],
  ["share", ["officer", "head", "delegate", "body"]],
  ["position", ["officer", "head", "thai"]],
  ["draft", ["head", "delegate", "thai"]],
  ["takeOver", ["head", "delegate", "thai"]],
  ["submitDraft", ["head", "thai"]],
  ["stand", ["head", "thai"]],
  ["answer", ["head", "thai"]],
  ["contestEditorial", ["head", "thai"]],
  ["clearance", ["officer", "head", "delegate", "thai", "body"]],
] as const)("the act %s", (act, may) => {
  test.each(Object.keys(people) as (keyof typeof people)[])("asked by %s", (name) => {
    const facts = standing({ editorial: { until: "", open: true }, leadBodies: ["SOMSWD"], listed: act === "release" });
    const refusal = whyNotOther(act, facts, people[name]);
    const theirs =
      (may as readonly string[]).includes(name) ||
      (name in { colleague: 0, chair: 0 } && may[0] === ("officer" as string));
    if (theirs) expect(refusal).toBeUndefined();
    else expect(refusal?.code).toMatch(/Only$/);
  });
});

test("an administrator, a viewer and a visitor have no act at all", () => {
  fc.assert(
    fc.property(anyStanding, fc.constantFrom(...others), (facts, act) => {
      for (const actor of [people.admin, people.viewer, people.visitor])
        expect(whyNotOther(act, facts, actor)).toBeDefined();
    }),
  );
});

test("nobody speaks on a text that is at its end, or that no state has before it", () => {
  fc.assert(
    fc.property(anyStanding, anybody, (facts, actor) => {
      if (whyNotOther("position", facts, actor)) return;
      expect(facts.version).not.toBeNull();
      expect(["concluded", "withdrawn", "superseded", "proposed"]).not.toContain(facts.stage);
    }),
  );
});

test("no word of a state, no clearance at home and nothing that waits can be released", () => {
  const kept = [
    "position",
    "positionOnBehalf",
    "onBehalfContested",
    "objectionLifted",
    "consensusDeclared",
    "domesticCleared",
  ];
  for (const kind of [...kept, "concludePending", "gapPending", "pendingDropped", "released", "listed"]) {
    expect(isReleasable(kind, {})).toBe(false);
  }
  expect(isReleasable("confirmed", { step: "adopted" })).toBe(true);
});
